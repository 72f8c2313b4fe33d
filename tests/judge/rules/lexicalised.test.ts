import { describe } from 'vitest';
import { testJudged, testRule } from '../judged.js';

describe('lexicalisedWord', () => {
  testRule('lexicalisedWord', ['⟦一⟧定要抓好', '群众⟦十⟧分满意', '老⟦百⟧姓满意', '统⟦一⟧部署']);
  testJudged([
    ['该系统⟦一年⟧运行', 'article'],
    ['考了⟦九十分⟧', 'claim'],
    ['举行⟦三轮⟧谈判', 'claim'],
  ]);
});

describe('idiom', () => {
  testRule('idiom', ['⟦千⟧方百计稳就业', '举一反⟦三⟧', '万无⟦一⟧失']);
});

describe('properName', () => {
  testRule('properName', ['⟦四⟧川启动响应', '服务⟦三⟧农', '推进⟦一⟧带一路建设', '⟦八类⟧主要案件下降']);
  testJudged([['新增⟦三类⟧产品', 'claim']]);
});
