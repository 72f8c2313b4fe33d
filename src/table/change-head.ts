import type { Basis } from '../claim/claim.js';
import { unsaid, type Attribute } from '../ground/attribute.js';
import { readPredicate } from '../ground/predicate.js';
import { changeHeads, type ChangeHead } from '../lexicon/table-heads.js';
import { longestMatch } from '../source/longest-match.js';
import type { Passage } from '../source/passage.js';
import type { Quote, Span } from '../source/span.js';
import { quotesOf } from './lines.js';

/** What a head says of the changes under it. */
export interface ChangeWords extends Pick<ChangeHead, 'sense' | 'measure'> {
  readonly quotes: readonly Quote[];
  readonly basis: Attribute<Basis>;
  /** The other side of the comparison where it is named: 2021年 in 比2021年增减. */
  readonly complement: string | null;
}

const heads = longestMatch(changeHeads.map((head) => [head.written, head] as const));

/**
 * Reads a head of changes and where the words before it end: 产量比上年增长 leaves 产量. 同比 and 比上年 alone are such
 * heads too. Null for any other head.
 */
export const readChangeHead = (
  passage: Passage,
  { start, end }: Span,
): { readonly change: ChangeWords; readonly end: number } | null => {
  const { text } = passage;
  const found = heads.before(text, end);
  const word = found !== null && found.start >= start ? found : null;
  const { basis, head } = readPredicate(text, { start, end: word?.start ?? end });
  if (word === null && basis === null) return null;
  const { sense, measure } = word?.entry ?? ({ sense: 'signed', measure: 'open' } as const);
  const said = word === null && basis !== null ? basis : { start: word?.start ?? start, end };
  return {
    end: basis === null ? said.start : head.end,
    change: {
      sense,
      measure,
      quotes: quotesOf(passage, said),
      basis: basis === null ? unsaid('none') : { value: basis.basis, evidence: quotesOf(passage, basis) },
      complement: basis?.complement ? text.slice(basis.complement.start, basis.complement.end) : null,
    },
  };
};
