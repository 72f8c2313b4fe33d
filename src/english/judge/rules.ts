import type { JudgeRule } from '../../judge/judge-rule.js';
import { article, spokenOf } from './rules/article.js';
import { attributive, definition, denominator } from './rules/definition.js';
import { address, code, listMark, numberedThing, roundTheClock } from './rules/identifier.js';
import { name, quotedLabel, quotedTitle } from './rules/name.js';
import { doubleWord, halfWord, zero } from './rules/word.js';

/** Why a number may be no claim, in the order the reasons are tried; what none of them leaves out is a claim. */
export const englishJudgeRules: readonly JudgeRule[] = [
  listMark,
  numberedThing,
  address,
  denominator,
  attributive,
  roundTheClock,
  code,
  quotedLabel,
  quotedTitle,
  name,
  article,
  zero,
  doubleWord,
  halfWord,
  spokenOf,
  definition,
];
