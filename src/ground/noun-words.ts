import { actionVerbs, mannerWords, nominalVerbs, qualifyingWords } from '../lexicon/action-verbs.js';
import { copulas, predicateAdverbs } from '../lexicon/predicate-words.js';
import type { Word } from '../segment/tokenizer.js';

const stops: ReadonlySet<string> = new Set([...copulas, ...predicateAdverbs, ...mannerWords]);
const verbs: ReadonlySet<string> = new Set(actionVerbs);
const nominal: ReadonlySet<string> = new Set(nominalVerbs);
const conjunctions: ReadonlySet<string> = new Set(['和', '与', '及', '或', '、']);

const prefixes: ReadonlySet<string> = new Set(qualifyingWords);

/** Tags of jieba that cannot stand inside a noun phrase: verbs, adverbs, prepositions, particles, directions. */
const OUTSIDE: ReadonlySet<string> = new Set(['v', 'd', 'p', 'u', 'ul', 'uj', 'f', 'c', 'y', 'r']);

/** Whether a word opens what is said of a noun: 是, 已, 联合, 得到. */
export const isStop = ({ text }: Word): boolean => stops.has(text);

/** Whether a word is a verb that governs what follows and names no field of work: 报告, but not 治理. */
export const isAction = ({ text }: Word): boolean => verbs.has(text) && !nominal.has(text);

/** Whether a word is a verb that also names a field of work: 治理. */
export const isNominal = ({ text }: Word): boolean => nominal.has(text);

/** Whether a word joins two nouns: 和, 、. */
export const isConjunction = ({ text }: Word): boolean => conjunctions.has(text);

/** Whether a word qualifies the one after it: 前 in 前警察. */
export const isPrefix = ({ text }: Word): boolean => prefixes.has(text);

/** Whether a word may stand inside a noun phrase: 农田, 重大, 治理; not 得到 or 全力. */
export const isNoun = (word: Word): boolean =>
  !isStop(word) && (!OUTSIDE.has(word.tag) || isNominal(word) || isPrefix(word));
