import { describe } from 'vitest';
import { testJudged, testRule } from '../judged.js';

describe('quotedLabel', () => {
  testRule('quotedLabel', ['锻造“⟦五个⟧特别过硬”队伍', '打造“⟦1小时⟧经济圈”', '“⟦三分钟⟧到场”成为常态']);
  testJudged([
    ['实现“⟦零⟧伤亡”', 'claim'],
    ['他说:“我们⟦三年⟧里跑了五趟,终于办成了。”', 'date'],
    ['“票价打了⟦七折⟧,很划算。”', 'claim'],
    ['“降幅达⟦10%⟧”', 'claim'],
  ]);
});

describe('numberedSet', () => {
  testRule('numberedSet', ['聚焦改革、开放、创新⟦三⟧大动力', '入选国内⟦十⟧大新闻', '⟦八⟧大沙漠风蚀减弱']);
  testJudged([
    ['教育、财政等⟦五⟧部门联合印发通知', 'claim'],
    ['⟦六⟧部门联合执法', 'claim'],
    ['推出绿色出行等⟦五⟧大举措', 'claim'],
    ['开展⟦两⟧大主题活动', 'claim'],
    ['整治⟦7⟧大风沙口', 'claim'],
  ]);
});

describe('level', () => {
  testRule('level', [
    '新建⟦三级⟧综合性医院一所',
    '机场⟦二期⟧工程开工',
    '省市县⟦三级⟧同步部署',
    '⟦五轴⟧机床下线',
  ]);
  testJudged([
    ['展会分⟦三期⟧举行', 'claim'],
    ['局地风力达⟦十级⟧', 'claim'],
    ['遭遇⟦十级⟧狂风', 'claim'],
  ]);
});

describe('namedLength', () => {
  testRule('namedLength', [
    '实施⟦三年⟧行动',
    '⟦五年⟧纲要印发',
    '长江⟦十年⟧禁渔',
    '⟦10年⟧期国债收益率',
    '装备产业⟦三年⟧发展计划',
  ]);
  testJudged([
    ['经过⟦六年⟧建设,新城初具规模', 'claim'],
    ['期限为⟦30年⟧期,票面利率2%', 'claim'],
    ['派出所工作⟦三年⟧行动计划', 'name'],
  ]);
});

describe('numberedName', () => {
  testRule('numberedName', ['⟦77国⟧集团发表声明', '古石县⟦八步⟧坡村', '途经⟦七里⟧铺']);
  testJudged([['古石县⟦三个⟧村通了公路', 'claim']]);
});

describe('kilometreStone', () => {
  testRule('kilometreStone', ['行至S312线⟦23公里⟧处追尾', '在青岫高速往云泽方向⟦45.3公里⟧处']);
  testJudged([
    ['在距海岸⟦23公里⟧处发现', 'claim'],
    ['新建高速公路⟦23公里⟧', 'claim'],
    ['接近海岸线⟦23公里⟧', 'claim'],
  ]);
});

describe('parallel', () => {
  testRule('parallel', ['落实三查⟦三改⟧', '建立四级⟦三类⟧规划体系', '三区⟦六县⟧联动']);
  testJudged([
    ['事故致1死⟦3伤⟧', 'claim'],
    ['收获两金⟦一银⟧', 'claim'],
    ['被困⟦两天⟧两夜', 'claim'],
    ['举办⟦三场⟧五类活动', 'claim'],
  ]);
});
