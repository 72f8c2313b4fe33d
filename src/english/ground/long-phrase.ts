import { englishChangeNouns } from '../../lexicon/english-change-words.js';
import type { Span } from '../../source/span.js';
import { nounPhraseAt } from '../noun-phrase.js';
import { slice } from './reading.js';

/** What belongs to a noun: of GDP, per unit; in the CPI, of an increase. */
const LINK = /^ (?:of|per) /;
const CHANGE_LINK = /^ (?:of|per|in) /;
const MOST_LINKS = 2;

/** A noun phrase with what belongs to it: energy consumption per unit of GDP, increases in the CPI. */
export const longPhraseAt = (text: string, at: number): Span | null => {
  const first = nounPhraseAt(text, at);
  if (first === null) return null;
  const link = englishChangeNouns.has(slice(text, first).toLowerCase()) ? CHANGE_LINK : LINK;
  let { end } = first;
  for (let links = 0; links < MOST_LINKS; links++) {
    const match = link.exec(text.slice(end, end + ' per '.length));
    const next = match === null ? null : nounPhraseAt(text, end + match[0].length);
    if (next === null) break;
    end = next.end;
  }
  return { start: first.start, end };
};
