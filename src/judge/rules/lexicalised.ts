import type { Reason } from '../../claim/claim.js';
import type { JudgeRule } from '../judge-rule.js';

const ruleFor = (name: string, reason: Reason): JudgeRule => ({
  name,
  reason,
  applies: (input) => input.lexicalised === reason,
});

/** Words, idioms and names of the lexicon that hold a numeral character: 统一, 千方百计, 九寨沟, 三公. */
export const lexicalised: readonly JudgeRule[] = [
  ruleFor('lexicalisedWord', 'word'),
  ruleFor('idiom', 'idiom'),
  ruleFor('properName', 'name'),
];
