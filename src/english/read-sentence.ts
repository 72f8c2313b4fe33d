import type { ReadSentence } from '../ground/grounded.js';
import type { OwnWords } from '../judge/own-words.js';
import type { Passage } from '../source/passage.js';
import type { Block } from '../structure/block.js';
import { judgeEnglish } from './judge/judge.js';
import type { NumberWords } from './numeral/number-words.js';
import { scanEnglishNumerals } from './numeral/scan.js';
import { findEnglishTimes } from './time/find-times.js';

/** What English sentences are read with. */
export interface EnglishSetup {
  readonly numberWords: NumberWords;
  readonly own: OwnWords;
}

/** Reads the times and numbers of one English sentence, as those of a Chinese one are read, with what became of each. */
export const readEnglishSentence = (
  block: Block,
  passage: Passage,
  { numberWords, own }: EnglishSetup,
): ReadSentence => {
  const { text, raw } = passage;
  const numerals = scanEnglishNumerals(text, raw, numberWords);
  const times = findEnglishTimes(text);
  return { block, passage, times, mentions: judgeEnglish({ text, role: block.role, numerals, times, own }) };
};
