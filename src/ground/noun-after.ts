import { actionVerbs } from '../lexicon/action-verbs.js';
import { copulas, predicateAdverbs } from '../lexicon/predicate-words.js';
import type { Word } from '../segment/tokenizer.js';
import type { Span } from '../source/span.js';

/** Longest noun phrase looked for after a number. */
const REACH = 24;

const STOPS: ReadonlySet<string> = new Set([...copulas, ...predicateAdverbs]);
const verbs = new Set(actionVerbs);

const isPredicate = ({ text, tag }: Word): boolean =>
  STOPS.has(text) || tag === 'v' || tag === 'd' || tag === 'p' || tag === 'c' || tag === 'u' || tag === 'ul' || tag === 'f';

/** Verbs within a noun phrase are followed by more of it: 网络攻击事件; 建设项目. */
const isAttributive = (word: Word, next: Word | undefined): boolean =>
  word.tag === 'v' && next !== undefined && next.tag.startsWith('n') && !verbs.has(word.text) && word.text.length > 1;

/**
 * The noun phrase that begins right after a number: 57个重点派出所完成… gives 重点派出所. Null where a verb, a
 * particle or punctuation follows instead.
 */
export const nounAfter = (text: string, tail: Span, wordsOf: (span: Span) => readonly Word[]): Span | null => {
  const start = text[tail.start] === '的' ? tail.start + 1 : tail.start;
  const stretch = text.slice(start, Math.min(tail.end, start + REACH));
  const limit = stretch.search(/[,;:。!?、()\s—]/);
  const end = start + (limit < 0 ? stretch.length : limit);
  if (end <= start) return null;
  const words = wordsOf({ start, end });
  let to = start;
  for (const [index, word] of words.entries()) {
    if (word.text === '的' ? index === 0 || index === words.length - 1 : isPredicate(word)) {
      if (index === 0 || !isAttributive(word, words[index + 1])) break;
    }
    to = word.end;
  }
  return to > start ? { start, end: to } : null;
};

/** The verb that says what befell the people counted: 死亡 in 6人死亡. */
export const verbAfter = (tail: Span, wordsOf: (span: Span) => readonly Word[]): Span | null => {
  const [first] = wordsOf({ start: tail.start, end: Math.min(tail.end, tail.start + 6) });
  return first !== undefined && first.tag.startsWith('v') ? { start: first.start, end: first.end } : null;
};
