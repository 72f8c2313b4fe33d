import { describe } from 'vitest';
import { testJudged, testRule } from '../judged.js';

describe('ordinal', () => {
  testRule('ordinal', [
    '⟦第三⟧届博览会开幕',
    '⟦第二⟧次会议',
    '成为⟦首位⟧女航天员',
    '迎来⟦第一位⟧访客',
    '坚持安全⟦第一⟧、预防为主',
    '把民生摆在⟦首位⟧',
  ]);
  testJudged([
    ['产量居全国⟦第三⟧', 'claim'],
    ['排名⟦第7位⟧', 'claim'],
    ['位居西部⟦首位⟧', 'claim'],
    ['⟦第一⟧大贸易伙伴', 'claim'],
    ['由全国⟦第12位⟧跃升至第9位', 'claim'],
    ['连续⟦第七年⟧增长', 'claim'],
  ]);
});

describe('rankedList', () => {
  testRule('rankedList', ['世界⟦500强⟧企业落户']);
  testJudged([['跻身全国⟦50强⟧', 'claim']]);
});

describe('session and meeting', () => {
  testRule('session', [
    '⟦十四届⟧全国人大代表',
    '省委⟦十三届⟧七次全会',
    '曾任第七届、⟦八届⟧委员',
    '中共⟦十八届⟧一中全会',
  ]);
  testRule('meeting', ['市委六届⟦八次⟧全会', '人大⟦五次⟧会议', '省委十二届⟦七次⟧、八次全会']);
  testJudged([
    ['大会已连续举办⟦二十届⟧', 'claim'],
    ['超过前⟦五届⟧', 'claim'],
    ['⟦两届⟧博览会签约过百', 'claim'],
    ['召开⟦三次⟧会议研究', 'claim'],
    ['⟦两次⟧全体会议', 'claim'],
  ]);
});

describe('second and numberedPart', () => {
  testRule('second', ['位于⟦二楼⟧', '⟦二轮⟧土地延包', '⟦二通⟧道施工', '⟦一二类⟧苗占八成']);
  testRule('numberedPart', ['⟦三楼⟧改成阅览室', '⟦三代⟧核电技术', '⟦2023届⟧毕业生', '2个⟦1类⟧创新药获批']);
  testJudged([
    ['⟦三代⟧建设者接力', 'claim'],
    ['⟦两轮⟧巡视', 'claim'],
    ['抓获嫌疑人⟦二人⟧', 'claim'],
  ]);
});
