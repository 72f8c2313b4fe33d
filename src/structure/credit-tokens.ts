import { type CreditWord, creditWords, notNames } from '../lexicon/structure-credit-roles.js';
import { surnames } from '../lexicon/structure-surnames.js';
import { longestMatch } from '../source/longest-match.js';
import { findAll } from '../source/find-all.js';

/** The name of somebody credited. */
export interface Name {
  readonly kind: 'name';
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** A word of credit. */
export interface RoleToken {
  readonly kind: 'role';
  readonly word: CreditWord;
  /** Whether a slash or colon ties it to what comes after, or a slash to what stands before: 图/钱多, 张三/文 */
  readonly tiedAfter: boolean;
  readonly tiedBefore: boolean;
}

/** What credits are made of. */
export type Token = Name | RoleToken;

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const lexicon = longestMatch(creditWords.map((word) => [word.word, word] as const));
const WORD = /[^\s、,;:|/()【】[\]{}<>"“”*+\-—□■◎●○◆▲]+/g;
/** The first word of most lines of prose is longer than any of a credit. */
const FIRST_WORD = /[^\s、,;:|/()【】[\]{}<>"“”*+\-—□■◎●○◆▲]+/;
const LONGEST_WORD = 30;
const NAME = /^(?:[\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff]{1,10}(?:·[\u4e00-\u9fff]{1,10}){1,3})$/;
const HAN = /^[\u4e00-\u9fff]$/;
const BODY = /^[\u4e00-\u9fffA-Za-z]{0,14}$/;

const isName = (text: string): boolean => NAME.test(text) && !notNames.has(text);

/** Whether a name begins with a common surname: 程一诺, 欧阳雪 */
export const startsWithSurname = (name: string): boolean =>
  surnames.has(name.charAt(0)) || surnames.has(name.slice(0, 2));

/** Names set tight to other words are trusted only with a surname in front: 记者程一诺 */
const isTightName = (text: string): boolean =>
  isName(text) && (startsWithSurname(text) || text.includes('·'));

const nameToken = (text: string, start: number): Name => ({
  kind: 'name',
  name: text,
  start,
  end: start + text.length,
});

/** Whether a word of credit may stand behind the name of a body: 新华社记者, but not 深圳设计 */
const takesBody = ({ roles }: CreditWord, body: string): boolean => roles.length > 0 && BODY.test(body);

/** Whether a word of credit may be set tight to the name before it: 阮洋摄; the 文 of 记者罗佳文 is part of the name. */
const mayFollowTight = ({ place, word }: CreditWord): boolean =>
  place === 'either' && (word.length > 1 || word === '摄');

/** Reads a word such as 记者, 新华社记者, 记者程一诺, 本报记者阮洋摄 or 阮洋摄. */
const readTight = (word: Word): readonly Token[] | null => {
  const role = (found: CreditWord): RoleToken => ({
    kind: 'role',
    word: found,
    tiedAfter: false,
    tiedBefore: false,
  });
  const last = lexicon.before(word.text, word.text.length);
  if (last?.entry.place === 'before' && BODY.test(word.text.slice(0, last.start))) return [role(last.entry)];
  const tail = last !== null && mayFollowTight(last.entry) ? last : null;
  const body = word.text.slice(0, tail?.start ?? word.text.length);
  const after = tail === null ? [] : [role(tail.entry)];
  if (tail !== null && isTightName(body)) return [nameToken(body, word.start), ...after];
  for (let at = 0; at <= 14 && at < body.length; at++) {
    const found = lexicon.at(body, at);
    if (
      found === null ||
      found.entry.place !== 'before' ||
      (at > 0 && !takesBody(found.entry, body.slice(0, at)))
    )
      continue;
    const start = at + found.entry.word.length;
    const name = body.slice(start);
    if (isTightName(name)) return [role(found.entry), nameToken(name, word.start + start), ...after];
  }
  return null;
};

/** Where a report comes from, behind a reporter's name: 记者林予安/海湾报导 */
const REPORTED_FROM = /^[\u4e00-\u9fff]{1,6}(?:报道|报导)$/;

const joiner = (text: string, from: number, to: number): string => text.slice(from, to).trim();

/** Cuts a folded text into words of credit and names; null where it holds anything else. */
export const readTokens = (text: string): readonly Token[] | null => {
  if ((text.match(FIRST_WORD)?.[0].length ?? 0) > LONGEST_WORD) return null;
  const words: readonly Word[] = findAll(WORD, text).map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  const tokens: Token[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === undefined) break;
    const before = joiner(text, words[i - 1]?.end ?? 0, word.start);
    const next = words[i + 1];
    const after = next === undefined ? '' : joiner(text, word.end, next.start);
    const both = after === '/' && next !== undefined ? lexicon.at(`${word.text}${next.text}`, 0) : null;
    const found = lexicon.at(word.text, 0);
    if (both !== null && next !== undefined && both.entry.word === word.text + next.text) {
      const then = joiner(text, next.end, words[i + 2]?.start ?? text.length);
      tokens.push({
        kind: 'role',
        word: both.entry,
        tiedBefore: before === '/',
        tiedAfter: /^[:/]/.test(then),
      });
      i++;
    } else if (found?.entry.word === word.text) {
      tokens.push({
        kind: 'role',
        word: found.entry,
        tiedBefore: before === '/',
        tiedAfter: /^[:/]/.test(after),
      });
    } else if (next !== undefined && HAN.test(word.text) && HAN.test(next.text) && after === '') {
      tokens.push({ kind: 'name', name: word.text + next.text, start: word.start, end: next.end });
      i++;
    } else if (before === '/' && REPORTED_FROM.test(word.text)) {
      continue;
    } else {
      const tight = readTight(word) ?? (isName(word.text) ? [nameToken(word.text, word.start)] : null);
      if (tight === null) return null;
      tokens.push(...tight);
    }
  }
  return tokens;
};
