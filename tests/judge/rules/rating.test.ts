import { describe } from 'vitest';
import { testJudged, testRule } from '../judged.js';

describe('rating', () => {
  testRule('rating', [
    '新增⟦1000千伏⟧线路两条',
    '首台⟦100万千瓦⟧机组并网',
    '⟦500米⟧口径望远镜开放',
    '⟦330千伏⟧云泽变电站投运',
    '24个学科进入前⟦1%⟧',
    '全球前⟦两⟧大港口',
  ]);
  testJudged([
    ['等⟦402万千瓦⟧机组建成投运', 'claim'],
    ['总装机达⟦386万千瓦⟧', 'claim'],
    ['大桥全长⟦3248米⟧', 'claim'],
  ]);
});

describe('sizeClass', () => {
  testRule('sizeClass', [
    '打造⟦万亿级⟧产业',
    '⟦300万吨级⟧装置投产',
    '男子⟦73公斤⟧级比赛',
    '⟦5000吨级⟧散货泊位4个',
  ]);
  testJudged([
    ['分为⟦3个⟧级别', 'claim'],
    ['出现⟦8级⟧大风', 'claim'],
    ['推力达到⟦130吨级⟧。', 'claim'],
  ]);
});

describe('roundSize', () => {
  testRule('roundSize', [
    '实施⟦千亿斤⟧粮食产能提升行动',
    '⟦千万吨⟧炼化一体化项目开工',
    '跨过两个⟦万亿元⟧大关',
  ]);
  testJudged([
    ['产值突破⟦千亿元⟧', 'claim'],
    ['迈上⟦万亿元⟧台阶', 'claim'],
    ['占地近⟦千亩⟧的基地投产', 'claim'],
  ]);
});

describe('timedService', () => {
  testRule('timedService', [
    '开设⟦24小时⟧便利店',
    '⟦24小时⟧的无人书店',
    '⟦15分钟⟧便民生活圈',
    '⟦240小时⟧过境免签政策',
  ]);
  testJudged([['历时⟦24小时⟧扑灭山火', 'claim']]);
});
