import { carryingVerbs, genericNouns, qualifiedNouns, roundingNouns } from '../lexicon/action-verbs.js';
import type { Word } from '../segment/tokenizer.js';
import type { Span } from '../source/span.js';
import { isAction, isConjunction, isNominal, isNoun, isPrefix, isStop } from './noun-words.js';

/** Longest noun phrase looked for after a number. */
const REACH = 24;

const generic: ReadonlySet<string> = new Set(genericNouns);
const qualified: ReadonlySet<string> = new Set(qualifiedNouns);
const carrying: ReadonlySet<string> = new Set(carryingVerbs);
const rounding: ReadonlySet<string> = new Set(roundingNouns);

/** 地级及以上城市. */
const BOUND_GRADES = /^(?:及|以上|及以上|以下)$/;

/** 居民一年的用电量 counts 居民. */
const TIMES = /^[一两半][年天月]/;

/** 安置点, 集聚区: places named by what is done there. */
const PLACES = /^[点站库区线所厅院场地室]$/;

const isQualified = (word: Word | undefined): boolean => word !== undefined && qualified.has(word.text);

/** Whether a noun phrase may begin at this word, as it may with a verb that qualifies: 退休教师, 新设和增资外资项目. */
const opens = (word: Word | undefined, next: Word | undefined): boolean => {
  if (word === undefined || isNoun(word)) return word !== undefined;
  if (!/^[vd]/.test(word.tag) || word.text.length < 2 || isStop(word)) return false;
  return next === undefined || (!isAction(next) && isNoun(next));
};

/** A verb within a name, told by another verb after it: 玉米单产提升重点县整建制推进. */
const isEmbedded = (word: Word, next: Word | undefined, rest: readonly Word[]): boolean => {
  if (next === undefined || word.text.length < 2 || isStop(word) || carrying.has(word.text)) return false;
  if (isQualified(next)) return true;
  return (
    word.tag === 'v' && next.tag.startsWith('n') && rest.some((later) => isStop(later) || isAction(later))
  );
};

const NOMINAL_TAG = /^(?:n[rsztg]?|b|x|j|vn|f|ns)$/;

/**
 * Whether a count tells the thing by the nouns so far, whatever is had of it: 3个会议的记者. Not so where they hold a
 * verb or an adjective, which tell of what comes: 100项具有特色的技术.
 */
const isCountable = (words: readonly Word[]): boolean => {
  const last = words.at(-1);
  const isThing = last !== undefined && last.text.length > 1 && /^n[rzt]?$/.test(last.tag);
  return (
    isThing && words.every((word) => NOMINAL_TAG.test(word.tag) || isConjunction(word) || isNominal(word))
  );
};

/** Whether the phrase goes on over this word: 国家和地区, 矿山修复项目, 省级纵向支持组团, but not 派出所完成改革. */
const goesOn = (words: readonly Word[], index: number): boolean => {
  const [previous, word, next, afterNext] = [
    words[index - 1],
    words[index],
    words[index + 1],
    words[index + 2],
  ];
  if (word === undefined) return false;
  if (previous !== undefined && isPrefix(previous)) return true;
  if (previous !== undefined && BOUND_GRADES.test(word.text) && next !== undefined) return true;
  if (previous === undefined || isConjunction(previous))
    return isPrefix(word)
      ? next !== undefined
      : !(isConjunction(word) || word.text === '的') && opens(word, next);
  if (PLACES.test(word.text)) return true;
  if (carrying.has(word.text)) return false;
  if (isAction(word)) return next?.text === '的' || isQualified(next) || PLACES.test(next?.text ?? '');
  if (generic.has(previous.text) && /^(?:支持|促|推动|助力)/.test(word.text)) return false;
  if (isNominal(word) && next !== undefined && isAction(next)) return isQualified(afterNext);
  if (isNoun(word) && !isConjunction(word)) return !(TIMES.test(word.text) && next?.text === '的');
  if (word.text === '的' && isCountable(words.slice(0, index))) return false;
  if (isConjunction(word) || word.text === '的') return next?.tag !== 'm' && opens(next, afterNext);
  return isEmbedded(word, next, words.slice(index + 2));
};

/** A particle or conjunction that no noun follows: 军事支持的. */
const isLoose = (word: Word | undefined): boolean =>
  word !== undefined && (word.text === '的' || isConjunction(word));

/** Where a phrase must end: at punctuation outside brackets, and at 、 unless the phrase may be a list. */
export const endOfPhrase = (text: string, start: number, limit: number, lists: boolean): number => {
  let depth = 0;
  for (let at = start; at < limit; at++) {
    const character = text.charAt(at);
    if (character === '(') depth++;
    else if (character === ')' && depth > 0) depth--;
    else if (/[,;:。!?)—…\s[]/.test(character) || (depth === 0 && character === '、' && !lists)) return at;
  }
  return depth > 0 ? text.indexOf('(', start) : limit;
};

/** Whether what follows a number tells what was done with it: 投入12亿元实施揭榜挂帅, 投入3亿元支持戏曲传承. */
export const beginsWithVerb = (tail: Span, wordsOf: (span: Span) => readonly Word[]): boolean => {
  const [first] = wordsOf({ start: tail.start, end: Math.min(tail.end, tail.start + 6) });
  return first !== undefined && !isPrefix(first) && (isAction(first) || first.tag === 'v');
};

/** Whether only a word follows that rounds a number off: 3万亿元台阶, 1.75亿吨左右的高位. */
export const isRounded = (text: string, tail: Span, wordsOf: (span: Span) => readonly Word[]): boolean => {
  const start = text[tail.start] === '的' ? tail.start + 1 : tail.start;
  const [first] = wordsOf({ start, end: Math.min(tail.end, start + 6) });
  return first !== undefined && rounding.has(first.text);
};

const MARKS = /(?:大关|台阶|关口|门槛)$/;
const LEVELS = /(?:水平|高位|低位|区间)$/;

/** Whether a noun phrase ends in such a word: 两个万亿元大关, 3.4%的增长水平. A count may count levels: 3个水平. */
export const endsRounded = (text: string, noun: Span, counts: boolean): boolean => {
  const said = text.slice(noun.start, noun.end);
  return MARKS.test(said) || (!counts && LEVELS.test(said));
};

/** 10个百分点创新高, 3项刷新纪录. */
const RECORD = /^(?:创(?!新[^高低]|意|业|作)|刷新)/;

/** 8个产业规模超千亿元 counts 产业: what is measured of them is another metric. */
const SIDE = /(?:规模|总额|额|量|收入|产值|面积|价格|占比|进出口)$/;

/** 3.5元（含税） names nothing. */
const BEGINS_NO_NOUN = /[、(]/;

/** “零伤亡” ends before the mark that closes what began before the number. */
const withoutQuoteEnd = (text: string, { start, end }: Span): Span => {
  const isOpen = text.charAt(end - 1) === '”' && !text.slice(start, end).includes('“');
  return { start, end: isOpen ? end - 1 : end };
};

/**
 * The noun phrase that begins right after a number: 57个重点派出所完成… gives 重点派出所. Null where a verb, a
 * particle or punctuation follows instead. With `lists` it may be
 * several nouns: 党员干部、消防队员和民兵.
 */
export const nounAfter = (
  text: string,
  tail: Span,
  lists: boolean,
  wordsOf: (span: Span) => readonly Word[],
): Span | null => {
  const start = /[的”期]/.test(text.charAt(tail.start)) ? tail.start + 1 : tail.start;
  const end = endOfPhrase(text, start, Math.min(tail.end, start + REACH), lists);
  if (end <= start || BEGINS_NO_NOUN.test(text.charAt(start))) return null;
  const words = wordsOf({ start, end });
  if (RECORD.test(text.slice(start, start + 4))) return null;
  let count = 0;
  while (goesOn(words, count)) count++;
  while (isLoose(words[count - 1])) count--;
  const last = words[count - 1];
  if (last === undefined) return null;
  const [noun] = words;
  const ofSide =
    noun !== undefined &&
    generic.has(noun.text) &&
    noun !== last &&
    last.end < tail.end &&
    SIDE.test(last.text);
  return withoutQuoteEnd(text, { start, end: ofSide ? noun.end : last.end });
};
