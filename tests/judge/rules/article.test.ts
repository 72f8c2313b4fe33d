import { describe } from 'vitest';
import { testJudged, testRule } from '../judged.js';

describe('article', () => {
  testRule('article', [
    '这是⟦一个⟧重要环节',
    '望川县推出⟦一批⟧便民举措',
    '警方抓获⟦一名⟧嫌疑人',
    '其中⟦一项⟧指标有所回落',
    '办好每⟦一件⟧民生实事',
    '成为全县唯⟦一一⟧个试点',
  ]);
  testJudged([
    ['事故造成⟦一人⟧死亡', 'claim'],
    ['3人受伤,其中⟦一人⟧伤势较重', 'claim'],
    ['全县仅⟦一家⟧企业停产', 'claim'],
    ['带动⟦一百多家⟧企业落户', 'claim'],
    ['开行突破⟦一万列⟧', 'claim'],
    ['建成⟦两座⟧水厂', 'claim'],
  ]);
});

describe('adverbial', () => {
  testRule('adverbial', [
    '忙碌了⟦一天⟧的工人陆续下班',
    '打通最后⟦一公里⟧',
    '当兵⟦一年⟧探亲两次',
    '每⟦一分钱⟧都花在刀刃上',
  ]);
  testJudged([
    ['展期再延长⟦一周⟧', 'claim'],
    ['工程历时⟦一年⟧完工', 'claim'],
    ['⟦一天⟧之内三次报警', 'claim'],
    ['秋粮收购超过⟦一亿吨⟧', 'claim'],
    ['实证了⟦一万年⟧的文化史', 'claim'],
  ]);
});
