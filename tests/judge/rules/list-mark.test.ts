import { describe } from 'vitest';
import { testJudged, testRule } from '../judged.js';

describe('listMark', () => {
  testRule('listMark', [
    '⟦一⟧、综合',
    '(⟦二⟧)工业',
    '⟦3⟧.主要任务',
    '⟦一⟧是稳就业',
    '抓好两件事:⟦一⟧是修路;二是通水',
  ]);
  testJudged([
    ['⟦3⟧个任务', 'claim'],
    ['⟦三个⟧方面', 'claim'],
    ['⟦12%⟧是增量', 'claim'],
  ]);
});

describe('reference', () => {
  testRule('reference', ['见表⟦1⟧', '附件⟦2⟧', '附件⟦一⟧:名单']);
  testJudged([['人大代表⟦2952名⟧出席', 'claim']]);
});
