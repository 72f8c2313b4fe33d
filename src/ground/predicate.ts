import type { Basis, Direction } from '../claim/claim.js';
import { basisWords, comparedWith, comparisonOpeners } from '../lexicon/basis-words.js';
import { boundingWords, changeVerbs, levelMarks, notChanges } from '../lexicon/change-verbs.js';
import { copulas, notCopulas, predicateAdverbs } from '../lexicon/predicate-words.js';
import { longestMatch, wordMatch } from '../source/longest-match.js';
import type { Span } from '../source/span.js';

/** What stands between what is measured and the number. */
export interface Predicate {
  /** What is left before it: the words for what is measured, and what leads up to them. */
  readonly head: Span;
  readonly change: (Span & { readonly direction: Exclude<Direction, 'none'> }) | null;
  readonly basis:
    | (Span & { readonly basis: Exclude<Basis, 'none'>; readonly complement: Span | null })
    | null;
  /** Whether any word of saying or reaching stands there. */
  readonly copula: boolean;
}

const changes = longestMatch<Direction>([
  ...changeVerbs.map(({ written, direction }) => [written, direction] as const),
  ...notChanges.map((written) => [written, 'none'] as const),
]);
const bases = longestMatch(basisWords.map((word) => [word.written, word] as const));
const connecting = wordMatch([...copulas, ...predicateAdverbs]);
const notConnecting = wordMatch(notCopulas);
const linking = new Set(copulas);
const levels = new Set(levelMarks);
const bounding = new Set(boundingWords);

/** How many characters a comparison may take: 比上年同期全省平均水平. */
const LONGEST_COMPARISON = 24;

/** 比 and 较 open a comparison, but are also the last character of a noun: 占比, 收入比. */
const OPENERS_AS_NOUN = /[占之对环同相配性]$/;

const comparisonBefore = (text: string, from: number, to: number): Predicate['basis'] => {
  const window = text.slice(Math.max(from, to - LONGEST_COMPARISON), to);
  for (let at = window.length - 2; at >= 0; at--) {
    const opener = comparisonOpeners.find((word) => window.startsWith(word, at));
    if (opener === undefined || OPENERS_AS_NOUN.test(window.slice(0, at))) continue;
    if (/^[重例率值分]/.test(window.slice(at + opener.length))) continue;
    const complement = window.slice(at + opener.length).replace(/相比,?$/, '');
    if (/[,;:。、]/.test(complement) || complement === '') continue;
    const isOpen = opener === '与' || opener === '同';
    if (isOpen && !window.endsWith('相比')) continue;
    const basis = comparedWith.find(({ pattern }) => pattern.test(complement))?.basis ?? 'other';
    const start = to - window.length + at;
    const complementStart = start + opener.length;
    return {
      start,
      end: to,
      basis,
      complement: { start: complementStart, end: complementStart + complement.length },
    };
  }
  return null;
};

/** A change verb directly before the number, unless it leads up to a level: 提高到84%. */
const changeBefore = (text: string, from: number, to: number): Predicate['change'] => {
  const found = changes.before(text, to);
  if (found === null || found.start < from || levels.has(text.charAt(to))) return null;
  return found.entry === 'none' ? null : { start: found.start, end: to, direction: found.entry };
};

/** Peels the predicate off the end of a lead, word by word, until what is measured is left. */
export const readPredicate = (text: string, lead: Span): Predicate => {
  let end = lead.end;
  let change: Predicate['change'] = null;
  let basis: Predicate['basis'] = null;
  let copula = false;
  let isLevel = false;
  for (let moved = true; moved && end > lead.start;) {
    moved = false;
    if (/[\s的]/.test(text.charAt(end - 1))) {
      end--;
      moved = true;
      continue;
    }
    if (notConnecting.before(text, end) !== null) break;
    change ??= isLevel ? null : changeBefore(text, lead.start, end);
    const word = bases.before(text, end) ?? connecting.before(text, end);
    if (change !== null && change.end === end) end = change.start;
    else if (word !== null && word.start >= lead.start) {
      if (typeof word.entry === 'string') {
        copula = copula || linking.has(word.entry);
        isLevel = isLevel || (linking.has(word.entry) && !bounding.has(word.entry));
      } else basis ??= { start: word.start, end, basis: word.entry.basis, complement: null };
      end = word.start;
    } else {
      const comparison: Predicate['basis'] = basis === null ? comparisonBefore(text, lead.start, end) : null;
      if (comparison === null) break;
      basis = comparison;
      end = comparison.start;
    }
    moved = true;
  }
  return { head: { start: lead.start, end }, change, basis, copula };
};
