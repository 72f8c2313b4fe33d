import { describe } from 'vitest';
import { testJudged, testRule } from '../judged.js';

describe('model and grade', () => {
  testRule('model', [
    '建成⟦5⟧G基站',
    '碳纤维T⟦1000⟧量产',
    '歼-⟦20⟧列装',
    'PM⟦2.5⟧浓度下降',
    '女子T⟦36级⟧决赛',
  ]);
  testRule('grade', ['新增⟦4⟧A级景区', '⟦3⟧D打印设备', '云泽⟦6E⟧卫星升空']);
  testJudged([
    ['下载数据近⟦100TB⟧', 'claim'],
    ['建成5G基站⟦284.4万个⟧', 'claim'],
  ]);
});

describe('version', () => {
  testRule('version', ['发布示范区⟦2.0⟧方案', '推出⟦3.0⟧版标准']);
  testJudged([['指数为⟦52.0⟧,环比上升', 'claim']]);
});

describe('code', () => {
  testRule('code', [
    '青政发〔⟦2022⟧〕文件',
    '地铁⟦12号⟧线开工',
    '拨打⟦12345⟧热线',
    '⟦109⟧国道恢复通行',
    '⟦838路⟧公交恢复运营',
    '省道⟦318⟧封闭',
    '风云三号⟦07⟧星入轨',
  ]);
  testJudged([
    ['开通热线电话近⟦1100部⟧', 'claim'],
    ['新开公交线路⟦12条⟧', 'claim'],
  ]);
});

describe('coordinate, shareIndex, dotted, malformed and formula', () => {
  testRule('coordinate', ['位于北纬⟦53°⟧', '北纬⟦85度⟧附近海域']);
  testRule('shareIndex', ['沪深⟦300⟧指数上涨']);
  testRule('dotted', ['软件升级到⟦1.2.3⟧']);
  testRule('malformed', [`共⟦${'十万'.repeat(20)}⟧`]);
  testRule('formula', ['“1+⟦20⟧”体系', '男子4×⟦100米⟧接力', '构建⟦1⟧+N政策']);
  testJudged([
    ['气温降至零下⟦53℃⟧', 'claim'],
    ['增长⟦1.2%⟧', 'claim'],
  ]);
});
