import { anyOf, surroundedBy, type JudgeRule } from '../../../judge/judge-rule.js';
import { englishNumberedThings } from '../../../lexicon/english-judge-words.js';
import { wordMatch } from '../../../source/longest-match.js';
import { beginsWord } from '../../words.js';
import { hasNoUnit } from '../conditions.js';

const things = wordMatch(englishNumberedThings);

/** 1., (2) or Two, at the head of a sentence. */
export const listMark: JudgeRule = {
  name: 'listMark',
  reason: 'listMark',
  applies: anyOf(
    surroundedBy({ before: /^\W{0,3}$/, quote: /^\d{1,3}$/, after: /^(?:[.)、](?!\d)|$)/ }),
    surroundedBy({ before: /\($/, quote: /^\d{1,2}$/, after: /^\)/ }),
    surroundedBy({ before: /^\W{0,3}$/, quote: /^[A-Z][a-z]+$/, after: /^, / }),
  ),
};

/** G20, COVID-19, PM2.5, 5G, 2-1, +86 571: letters or more digits grow on the number, or it is part of an address. */
export const code: JudgeRule = {
  name: 'code',
  reason: 'identifier',
  applies: (input) =>
    hasNoUnit(input) &&
    anyOf(
      surroundedBy({ quote: /^0\d|^\d{3,}[-–]\d{3,}$/ }),
      surroundedBy({ before: /[A-Za-z][-–]?$/ }),
      surroundedBy({ before: /(?:https?:|www\.|@)\S{0,40}$/ }),
      surroundedBy({ before: /\d[-–:]$/ }),
      surroundedBy({ after: /^(?:[A-Za-z]|[-–:]\d)/ }),
    )(input),
};

/** 24/7 counts nothing. */
export const roundTheClock: JudgeRule = {
  name: 'roundTheClock',
  reason: 'idiom',
  applies: anyOf(
    surroundedBy({ quote: /^24$/, after: /^\/7\b/ }),
    surroundedBy({ quote: /^7$/, before: /\b24\/$/ }),
  ),
};

/** Article 5, No. 12, Shenzhou 14. */
export const numberedThing: JudgeRule = {
  name: 'numberedThing',
  reason: 'identifier',
  applies: (input) => {
    if (!hasNoUnit(input) || !input.before.endsWith(' ')) return false;
    const lead = input.before.slice(0, -1).toLowerCase();
    const found = things.before(lead, lead.length);
    return found !== null && beginsWord(lead, found.start);
  },
};
