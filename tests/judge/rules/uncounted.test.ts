import { describe } from 'vitest';
import { testJudged, testRule } from '../judged.js';

describe('uncounted', () => {
  testRule('uncounted', ['夫妻⟦俩⟧守岛', '产销⟦两⟧旺', '服务⟦百万⟧移民', '超⟦半⟧年度任务量']);
  testJudged([
    ['⟦两⟧部门联合发文', 'claim'],
    ['⟦数千⟧居民疏散', 'claim'],
    ['近⟦百万⟧游客到访', 'claim'],
    ['实现⟦零⟧事故', 'claim'],
    ['税率由1.7%降至⟦零⟧。', 'claim'],
    ['提供⟦零⟧距离服务', 'word'],
  ]);
});

describe('bareMagnitude', () => {
  testRule('bareMagnitude', ['⟦千亩⟧樱花盛开', '⟦百位⟧名家亮相']);
  testJudged([
    ['⟦上百位⟧名家亮相', 'claim'],
    ['近⟦千亩⟧樱花盛开', 'claim'],
    ['⟦千余家⟧企业入驻', 'claim'],
  ]);
});

describe('pairNoun', () => {
  testRule('pairNoun', ['增进⟦两国⟧友谊', '举行⟦三方⟧会谈', '保持⟦两位数⟧增长', '欧洲⟦三国⟧']);
  testJudged([
    ['在江北、江南等⟦五省⟧试点', 'claim'],
    ['⟦两家⟧公司合并', 'claim'],
  ]);
});
