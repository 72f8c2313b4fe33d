import { englishScales } from '../../lexicon/english-number-words.js';
import { endsWord } from '../words.js';

/** Scale words after a number: where they end, and the power of ten they make together. */
export interface Scale {
  readonly end: number;
  readonly power: number;
}

const SCALE = /[ -]?([A-Za-z]{2,8})/y;

/** Reads scale words that begin at `at`, each with a space or hyphen before it or none: ` million`, `-billion`, `bn`. */
export const readScale = (text: string, at: number): Scale => {
  let [end, power] = [at, 0];
  for (;;) {
    SCALE.lastIndex = end;
    const match = SCALE.exec(text);
    const found = match === null ? undefined : englishScales.get((match[1] ?? '').toLowerCase());
    if (match === null || found === undefined || !endsWord(text, end + match[0].length))
      return { end, power };
    end += match[0].length;
    power += found;
  }
};
