import { befallingVerbs, genericNouns } from '../lexicon/action-verbs.js';
import type { Word } from '../segment/tokenizer.js';
import type { Span } from '../source/span.js';
import { endOfPhrase } from './noun-after.js';
import { isAction, isConjunction, isNoun } from './noun-words.js';

const generic: ReadonlySet<string> = new Set(genericNouns);
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
const DISTINGUISHING = /^(?:进入|入选|引入|受到|获|接入|参加|参展|遭受|得到|通过|入围|跻身|支持|促|在)/;

const isGeneric = (words: readonly Word[]): boolean =>
  words.length > 0 && words.every((word) => generic.has(word.text) || isConjunction(word));

/** A noun as short as this is told apart by what befell it: 农田得到有效保护, 航班取消. */
const SHORTEST_NOUN = 2;

/** A short noun with what befell it: 用户断电 in 27万用户断电. The noun as it is where nothing did. */
export const befallen = (text: string, noun: Span, tail: Span): readonly Span[] => {
  const end = endOfPhrase(text, noun.end, tail.end, false);
  const start = noun.end + (ADVERBS.exec(text.slice(noun.end, end))?.[0].length ?? 0);
  const isShort = noun.end - noun.start <= SHORTEST_NOUN && end - start <= LONGEST_CIRCUMSTANCE;
  return isShort && befell(text, start) ? [noun, { start, end }] : [noun];
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
  if (text.startsWith('联合', start) && start + 4 <= tail.end) return { start, end: start + 4 };
  const length = tail.end - start;
  return length >= 2 && length <= LONGEST_PREDICATE && DISTINGUISHING.test(text.slice(start, start + 2))
    ? { start, end: tail.end }
    : null;
};

/** Words before a number that do not tell which: 全市57个派出所, 首批276名民警, 这2个, 有23个. */
const INDISTINCT =
  /(?:^|[\s“”,、等])$|全.$|[个位名家]$|(?:全|我|本|各|该|这|首|另|多|有|共|的|目前|现在|当前|上述|这些)$|(?:全[国省市区县球]|[我本][国省市区县]|首批|第[一二三]批|其中|平均|每)$/;
/** A longer noun tells which by itself: 57个重点派出所. */
const LONGEST_QUALIFIED = 4;
/** 10项主要指标: the adjective grades the noun and does not tell which. */
const GRADED = /(?:主要|重大|重点|具体|精品|典型)/;
const WITH_DE = /[^\s,;:()]{2,20}(?<!在内)的$/;
const PREPOSITIONS: ReadonlySet<string> = new Set('在对于从向把将为给由与是被以到和了');

/** Begins with 多 or 各 (多个领域), or is the last of a list (合金、薄膜两大主业). */
const isVague = (text: string, start: number): boolean =>
  /[多各数几某]/.test(text.charAt(start)) || text.charAt(start - 1) === '、';

/** Whether a qualifier cannot reach over this word: a preposition, punctuation. */
const isEdge = ({ text, tag }: Word): boolean =>
  PREPOSITIONS.has(text) || (tag === 'x' && !/^[\u4e00-\u9fff“”]/.test(text));

/** Whether a word joins two nouns of a qualifier: 国家和地区的, but not 已经和各国的. */
const joins = (words: readonly Word[], index: number): boolean => {
  const [before, word] = [words[index - 1], words[index]];
  return word !== undefined && /^[和与及]$/.test(word.text) && before !== undefined && isNoun(before);
};

/** How near before the number a verb may belong to the clause that qualifies: 受…影响的. */
const VERB_REACH = 6;

/**
 * What stands right before a number and tells which of a short noun are counted: 日本队 in 日本队两名主力, 受地震影响的 in
 * 受地震影响的10个省份. Null before a noun that is longer, and where a verb or an adverb stands there instead.
 */
export const qualifierBefore = (
  text: string,
  lead: Span,
  noun: Span,
  wordsOf: (span: Span) => readonly Word[],
): Span | null => {
  const said = text.slice(lead.start, lead.end);
  const isClause = WITH_DE.test(said);
  const length = noun.end - noun.start;
  const isShort = length <= SHORTEST_NOUN || isClause || GRADED.test(text.slice(noun.start, noun.end));
  if (length > LONGEST_QUALIFIED || !isShort || (!isClause && INDISTINCT.test(said))) return null;
  let start = lead.end;
  const words = wordsOf(lead);
  for (const [index, word] of Array.from(words.entries()).toReversed()) {
    if (
      (isEdge(word) && !(isClause && joins(words, index))) ||
      (isClause && isAction(word) && lead.end - word.end > VERB_REACH)
    )
      break;
    if (!isClause && (isAction(word) || !isNoun(word))) {
      if (start === lead.end) return null;
      break;
    }
    start = word.start;
  }
  return lead.end - start < 2 || isVague(text, start) ? null : { start, end: lead.end };
};
