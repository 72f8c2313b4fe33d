import { anyOf, surroundedBy, type JudgeRule } from '../../../judge/judge-rule.js';
import { isLabel } from '../../label.js';
import { hasNoUnit } from '../conditions.js';

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

/** Article 5, No. 12, Shenzhou 14, Hall 3. */
export const numberedThing: JudgeRule = {
  name: 'numberedThing',
  reason: 'identifier',
  applies: (input) => hasNoUnit(input) && isLabel(input.text, input.quantity),
};

const STREET = /^ (?:[A-Z][a-z'’-]+ ){1,4}(?:Road|Street|Avenue|Lane|Boulevard|Alley|Drive|Square)\b/;

/** 88 Binhe Road, dial 12360, the 110 hotline, the Top 100 list. */
export const address: JudgeRule = {
  name: 'address',
  reason: 'identifier',
  applies: anyOf(
    surroundedBy({ quote: /^\d{1,5}$/, after: STREET }),
    surroundedBy({
      quote: /^\d{3,}$/,
      before: /\b(?:dial|dialing|dialling|call|calling|phone) $/i,
      after: /^(?! [a-z]+s\b)/,
    }),
    surroundedBy({ quote: /^\d{3,5}$/, after: /^ (?:[a-z]+ )?hotline\b/i }),
    surroundedBy({ kinds: ['rank'], after: /^ (?:list|ranking|chart)s?\b/i }),
  ),
};
