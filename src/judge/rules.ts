import type { JudgeRule } from './judge-rule.js';
import { adverbial, article } from './rules/article.js';
import { anniversary, bareYear, distance, returnPeriod, spanOfYears } from './rules/dated.js';
import {
  ageGroup,
  bounded,
  boundedGroup,
  denominator,
  measuringWindow,
  threshold,
} from './rules/definition.js';
import {
  code,
  coordinate,
  dotted,
  formula,
  grade,
  malformed,
  model,
  shareIndex,
  version,
} from './rules/identifier.js';
import {
  kilometreStone,
  level,
  namedLength,
  numberedName,
  numberedSet,
  parallel,
  quotedLabel,
} from './rules/label.js';
import { lexicalised } from './rules/lexicalised.js';
import { listMark, reference } from './rules/list-mark.js';
import { meeting, numberedPart, ordinal, rankedList, second, session } from './rules/ordinal.js';
import { rating, roundSize, sizeClass, timedService } from './rules/rating.js';
import { score, sportEvent } from './rules/sport.js';
import { bareMagnitude, pairNoun, uncounted } from './rules/uncounted.js';

/** Why a number may be no claim, in the order the reasons are tried; what none of them leaves out is a claim. */
export const judgeRules: readonly JudgeRule[] = [
  malformed,
  listMark,
  reference,
  ...lexicalised,
  grade,
  model,
  version,
  code,
  coordinate,
  shareIndex,
  denominator,
  dotted,
  formula,
  bareYear,
  anniversary,
  ordinal,
  rankedList,
  session,
  meeting,
  quotedLabel,
  sportEvent,
  score,
  numberedName,
  kilometreStone,
  parallel,
  numberedSet,
  level,
  second,
  numberedPart,
  sizeClass,
  roundSize,
  returnPeriod,
  namedLength,
  distance,
  spanOfYears,
  pairNoun,
  bounded,
  boundedGroup,
  ageGroup,
  measuringWindow,
  timedService,
  threshold,
  rating,
  article,
  adverbial,
  bareMagnitude,
  uncounted,
];
