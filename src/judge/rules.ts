import type { JudgeRule } from './judge-rule.js';
import { adverbial, article } from './rules/article.js';
import { anniversary, bareYear, distance, spanOfYears } from './rules/dated.js';
import { ageGroup, bounded, boundedGroup, denominator, measuringWindow, rating, threshold } from './rules/definition.js';
import { furniture, tableCell } from './rules/furniture.js';
import { code, dotted, formula, grade, malformed, model } from './rules/identifier.js';
import { level, magnitudeClass, namedByLength, numberedSet, parallel, quotedLabel, session } from './rules/label.js';
import { lexicalised } from './rules/lexicalised.js';
import { listMark, reference } from './rules/list-mark.js';
import { ordinal, rankedList } from './rules/ordinal.js';
import { score } from './rules/score.js';
import { bareMagnitude, pairNoun, uncounted } from './rules/uncounted.js';

/** Why a number may be no claim, in the order the reasons are tried; what none of them leaves out is a claim. */
export const judgeRules: readonly JudgeRule[] = [
  furniture,
  tableCell,
  malformed,
  listMark,
  reference,
  ...lexicalised,
  grade,
  model,
  code,
  dotted,
  formula,
  bareYear,
  anniversary,
  ordinal,
  rankedList,
  quotedLabel,
  numberedSet,
  level,
  session,
  magnitudeClass,
  parallel,
  namedByLength,
  distance,
  spanOfYears,
  pairNoun,
  denominator,
  bounded,
  boundedGroup,
  ageGroup,
  measuringWindow,
  threshold,
  rating,
  score,
  article,
  adverbial,
  bareMagnitude,
  uncounted,
];
