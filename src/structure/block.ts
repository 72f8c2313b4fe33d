import type { Passage } from '../source/passage.js';

/** What a block is to the reader. Everything from `byline` on is page furniture as far as claims go. */
export type BlockRole =
  | 'kicker'
  | 'headline'
  | 'subheadline'
  | 'heading'
  | 'paragraph'
  | 'caption'
  | 'note'
  | 'table'
  | 'byline'
  | 'masthead'
  | 'boilerplate';

/**
 * A run of the text with one role. Blocks stand in reading order, do not overlap, and hold every
 * character of the source that is not white space, so that every numeral lies in exactly one.
 */
export interface Block {
  readonly role: BlockRole;
  readonly passage: Passage;
  /** The passage cut at 。！？; a block that is not a paragraph is one sentence. */
  readonly sentences: readonly Passage[];
  /** Index into `bulletin.sections` of the section it stands in, or null outside the body. */
  readonly section: number | null;
}
