import {
  actionVerbs,
  befallingVerbs,
  genericNouns,
  mannerWords,
  nominalVerbs,
  qualifiedNouns,
  roundingNouns,
} from '../lexicon/action-verbs.js';
import { copulas, predicateAdverbs } from '../lexicon/predicate-words.js';
import type { Word } from '../segment/tokenizer.js';
import type { Span } from '../source/span.js';

/** Longest noun phrase looked for after a number. */
const REACH = 24;

const stops: ReadonlySet<string> = new Set([...copulas, ...predicateAdverbs, ...mannerWords]);
const verbs: ReadonlySet<string> = new Set(actionVerbs);
const nominal: ReadonlySet<string> = new Set(nominalVerbs);
const generic: ReadonlySet<string> = new Set(genericNouns);
const qualified: ReadonlySet<string> = new Set(qualifiedNouns);
const rounding: ReadonlySet<string> = new Set(roundingNouns);

/** Tags of jieba that cannot stand inside a noun phrase: verbs, adverbs, prepositions, particles, directions. */
const OUTSIDE: ReadonlySet<string> = new Set(['v', 'd', 'p', 'u', 'ul', 'uj', 'f', 'c', 'y', 'r']);
/** 地级及以上城市. */
const BOUND_GRADES = /^(?:及|以上|及以上|以下)$/;

/** Words that qualify what follows although jieba tags them as adverbs or directions: 可治理土地, 前警察. */
const PREFIXES: ReadonlySet<string> = new Set(['可', '前', '原', '非', '不', '总', '各', '超']);

const CONJUNCTIONS: ReadonlySet<string> = new Set(['和', '与', '及', '或', '、']);

const isNoun = (word: Word | undefined): boolean =>
  word !== undefined &&
  !stops.has(word.text) &&
  (!OUTSIDE.has(word.tag) || nominal.has(word.text) || PREFIXES.has(word.text));

/** Whether a noun phrase may begin at this word, as it may with a verb that qualifies: 退休教师, 新设和增资外资项目. */
const opens = (words: readonly Word[], index: number): boolean => {
  const [word, next] = [words[index], words[index + 1]];
  if (word === undefined || isNoun(word)) return word !== undefined;
  return (
    word.tag.startsWith('v') &&
    word.text.length > 1 &&
    !stops.has(word.text) &&
    (next === undefined || (!verbs.has(next.text) && isNoun(next)))
  );
};

/** A verb within a name, told by another verb after it: 玉米单产提升重点县整建制推进. */
const isEmbedded = (words: readonly Word[], index: number): boolean => {
  const [word, next] = [words[index], words[index + 1]];
  if (word === undefined || next === undefined || word.text.length < 2 || stops.has(word.text)) return false;
  if (qualified.has(next.text)) return true;
  return (
    word.tag === 'v' &&
    next.tag.startsWith('n') &&
    words.slice(index + 2).some(({ text }) => stops.has(text) || verbs.has(text))
  );
};

/** Whether the phrase goes on over this word: 国家和地区, 矿山修复项目, 省级纵向支持组团, but not 派出所完成改革. */
const goesOn = (words: readonly Word[], index: number): boolean => {
  const [word, next] = [words[index], words[index + 1]];
  if (word === undefined) return false;
  if (index === 0 && PREFIXES.has(word.text)) return next !== undefined;
  if (index === 1 && PREFIXES.has(words[0]?.text ?? '')) return true;
  if (index > 0 && verbs.has(word.text) && !nominal.has(word.text))
    return next?.text === '的' || (next !== undefined && qualified.has(next.text));
  if (isNoun(word)) return true;
  if (BOUND_GRADES.test(word.text) && index > 0 && next !== undefined) return true;
  if (CONJUNCTIONS.has(word.text) || word.text === '的')
    return index > 0 && next?.tag !== 'm' && opens(words, index + 1);
  if (index === 0 || CONJUNCTIONS.has(words[index - 1]?.text ?? '')) return opens(words, index);
  return isEmbedded(words, index);
};

/** Where a phrase must end: at punctuation outside brackets, and at 、 unless the phrase may be a list. */
const endOfPhrase = (text: string, start: number, limit: number, lists: boolean): number => {
  let depth = 0;
  for (let at = start; at < limit; at++) {
    const character = text.charAt(at);
    if (character === '(') depth++;
    else if (character === ')' && depth > 0) depth--;
    else if (/[,;:。!?)—\s[]/.test(character) || (depth === 0 && character === '、' && !lists)) return at;
  }
  return depth > 0 ? text.indexOf('(', start) : limit;
};

/**
 * The noun phrase that begins right after a number: 57个重点派出所完成… gives 重点派出所. Null where a verb, a
 * particle or punctuation follows instead, or only a word that rounds the number off (3万亿元台阶). With `lists` it may be
 * several nouns: 党员干部、消防队员和民兵.
 */
export const nounAfter = (
  text: string,
  tail: Span,
  lists: boolean,
  wordsOf: (span: Span) => readonly Word[],
): Span | null => {
  const start = /[的”]/.test(text.charAt(tail.start)) ? tail.start + 1 : tail.start;
  const end = endOfPhrase(text, start, Math.min(tail.end, start + REACH), lists);
  if (end <= start || text[start] === '、') return null;
  const words = wordsOf({ start, end });
  if (rounding.has(words[0]?.text ?? '') || /^[创刷]/.test(text.slice(start, end))) return null;
  let count = 0;
  while (goesOn(words, count)) count++;
  const last = words[count - 1];
  return last === undefined ? null : { start, end: last.end };
};

const CIRCUMSTANCE = /^(?:在|因|被|于)/;
const LONGEST_CIRCUMSTANCE = 14;
const ADVERBS = /^(?:均|都|已经?|连夜|全部|先后|紧急|成功|也)+/;

const befalling: ReadonlySet<string> = new Set(befallingVerbs);

/** Whether a phrase begins with a verb of what befell somebody. */
const befell = (text: string, start: number): boolean =>
  befallingVerbs.some((verb) => text.startsWith(verb, start));

/**
 * The verb that says what befell the people counted, with its circumstance: 死亡 in 6人死亡, 在地震中遇难. All that is
 * said of them where it is short: 受到灾难影响. With `named` only verbs that befall, for 名 may count a noun: 200名受灾群众.
 */
export const verbAfter = (
  text: string,
  tail: Span,
  named: boolean,
  wordsOf: (span: Span) => readonly Word[],
): Span | null => {
  const end = endOfPhrase(text, tail.start, tail.end, false);
  const start = tail.start + (ADVERBS.exec(text.slice(tail.start, end))?.[0].length ?? 0);
  if (start >= end) return null;
  if (CIRCUMSTANCE.test(text.charAt(start)) && end - start <= LONGEST_CIRCUMSTANCE) return { start, end };
  const words = wordsOf({ start, end: Math.min(end, start + LONGEST_CIRCUMSTANCE) });
  const [first, second] = words;
  if (first === undefined) return null;
  if (named) return befalling.has(first.text) && second === undefined ? { start, end: first.end } : null;
  if (!first.tag.startsWith('v') && !/^[不未没]/.test(first.text) && !befell(text, start)) return null;
  return { start, end: end - start <= LONGEST_CIRCUMSTANCE ? end : first.end };
};

const AFTER_NOUN = /^(?:已|均|都|全部|将|正|先后|顺利)*/;
const LONGEST_PREDICATE = 20;

/** Verbs of what makes some of a kind stand out. */
const DISTINGUISHING = /^(?:进入|入选|引入|受到|获|接入|参加|参展|遭受|得到|通过|入围|跻身)/;

const isGeneric = (words: readonly Word[]): boolean =>
  words.length > 0 && words.every(({ text }) => generic.has(text) || CONJUNCTIONS.has(text));

/** A noun as short as this is told apart by what befell it: 农田得到有效保护, 航班取消. */
const SHORTEST_NOUN = 2;

/** A short noun with what befell it: 用户断电 in 27万用户断电. The noun as it is where nothing did. */
export const befallen = (text: string, noun: Span, tail: Span): Span => {
  const end = endOfPhrase(text, noun.end, tail.end, false);
  const start = noun.end + (ADVERBS.exec(text.slice(noun.end, end))?.[0].length ?? 0);
  const isShort = noun.end - noun.start <= SHORTEST_NOUN && end - start <= LONGEST_CIRCUMSTANCE;
  return isShort && befell(text, start) ? { start: noun.start, end } : noun;
};

/** What is said of a noun that does not identify itself: 进入世界前1% in 85个学科进入世界前1%. Null for other nouns. */
export const saidOf = (
  text: string,
  noun: Span,
  tail: Span,
  wordsOf: (span: Span) => readonly Word[],
): Span | null => {
  if (!isGeneric(wordsOf(noun))) return null;
  const rest = text.slice(noun.end, tail.end);
  const start = noun.end + (AFTER_NOUN.exec(rest)?.[0].length ?? 0);
  const length = tail.end - start;
  return length >= 2 && length <= LONGEST_PREDICATE && DISTINGUISHING.test(text.slice(start, start + 2))
    ? { start, end: tail.end }
    : null;
};

/** Words before a number that do not tell which: 全市57个派出所, 首批276名民警, 这2个, 有23个. */
const INDISTINCT =
  /(?:^|[\s“”,、等])$|全.$|[个位名家]$|(?:全|我|本|各|该|这|首|另|多|有|共|的)$|(?:全[国省市区县球]|[我本][国省市区县]|首批|第[一二三]批|其中|平均|每)$/;
/** 10项主要指标: the adjective grades the noun and does not tell which. */
const GRADED = /(?:主要|重大|重点|具体|精品|典型)/;
const WITH_DE = /[^\s,;:()]{2,20}的$/;
const PREPOSITIONS: ReadonlySet<string> = new Set([
  '在',
  '对',
  '于',
  '从',
  '向',
  '把',
  '将',
  '为',
  '给',
  '由',
  '与',
  '是',
  '被',
  '以',
  '到',
  '和',
]);

/**
 * What stands right before a number and tells which of a short noun are counted: 日本队 in 日本队两名主力, 受地震影响的 in
 * 受地震影响的10个省份. Null before a noun that is longer, and where a verb or an adverb stands there instead.
 */
export const qualifierBefore = (
  text: string,
  lead: Span,
  nounLength: number,
  wordsOf: (span: Span) => readonly Word[],
): Span | null => {
  const said = text.slice(lead.start, lead.end);
  const isClause = WITH_DE.test(said);
  if (
    nounLength > 4 ||
    (!isClause && nounLength > SHORTEST_NOUN && !GRADED.test(text.slice(lead.end, lead.end + 10))) ||
    (!isClause && INDISTINCT.test(said))
  )
    return null;
  const words = wordsOf(lead);
  let index = words.length;
  while (index > 0) {
    const word = words[index - 1];
    if (
      word === undefined ||
      PREPOSITIONS.has(word.text) ||
      (word.tag === 'x' && !/^[\u4e00-\u9fff“”]/.test(word.text))
    )
      break;
    const isVerb = verbs.has(word.text) && !nominal.has(word.text);
    if (!isClause && (isVerb || !isNoun(word))) return null;
    if (isClause && isVerb && lead.end - word.end > 6) break;
    index--;
  }
  const start = words[index]?.start ?? lead.end;
  return lead.end - start >= 2 ? { start, end: lead.end } : null;
};
