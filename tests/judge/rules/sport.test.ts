import { describe } from 'vitest';
import { testJudged, testRule } from '../judged.js';

describe('sportEvent', () => {
  testRule('sportEvent', [
    '女子⟦100米⟧决赛',
    '⟦200米⟧蝶泳',
    '⟦10米⟧气步枪团体',
    '女子⟦四人⟧双桨',
    '现代⟦五项⟧世界杯',
    '男子⟦12人⟧龙舟比赛',
  ]);
  testJudged([
    ['隧道长⟦100米⟧', 'claim'],
    ['⟦12人⟧受伤', 'claim'],
    ['推出⟦五项⟧举措', 'claim'],
  ]);
});

describe('score', () => {
  testRule('score', ['云泽队⟦3⟧比0取胜', '21比⟦15⟧', '以⟦3:2⟧战胜对手', '比分⟦2:1⟧', '⟦16∶14⟧险胜']);
  testJudged([
    ['城乡收入比缩小至⟦2.21∶1⟧', 'claim'],
    ['连扳⟦三局⟧', 'claim'],
  ]);
});
