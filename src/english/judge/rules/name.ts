import type { JudgeRule } from '../../../judge/judge-rule.js';
import { quotationAround } from '../../../judge/quotations.js';
import { englishSetPhrases } from '../../../lexicon/english-judge-words.js';
import { wordMatch } from '../../../source/longest-match.js';
import { isTitleCase } from '../../../source/title-case.js';
import { hasNoUnit, isSmall, isWorded } from '../conditions.js';

const phrases = wordMatch(englishSetPhrases);

/** Three Gorges, Two Sessions, “three guarantees”, two systems. */
export const name: JudgeRule = {
  name: 'name',
  reason: 'name',
  applies: (input) => {
    if (!isWorded(input) || !hasNoUnit(input) || !isSmall(input)) return false;
    const found = phrases.at(input.after.toLowerCase(), 1);
    return found !== null || (/^[A-Z]/.test(input.quote) && /^[ -][A-Z][a-z]/.test(input.after));
  },
};

const LONGEST_SLOGAN = 40;

/** A short quotation that is a label: “one country, two systems”. */
export const quotedLabel: JudgeRule = {
  name: 'quotedLabel',
  reason: 'slogan',
  applies: (input) =>
    isWorded(input) &&
    hasNoUnit(input) &&
    quotationAround(input.text, input.quantity, LONGEST_SLOGAN) !== null,
};

const LONGEST_TITLE = 100;

/** The title of a book, a film, a song: "Fahrenheit 451", “Twenty Thousand Leagues Under the Seas”. */
export const quotedTitle: JudgeRule = {
  name: 'quotedTitle',
  reason: 'name',
  applies: ({ text, quantity: { start, end } }) => {
    const opened = /["“]([^"“”]*)$/.exec(text.slice(Math.max(0, start - LONGEST_TITLE), start))?.[1];
    const closed = /^([^"“”]*)["”]/.exec(text.slice(end, end + LONGEST_TITLE))?.[1];
    return (
      opened !== undefined && closed !== undefined && isTitleCase(opened + text.slice(start, end) + closed)
    );
  },
};
