import type { Passage } from '../source/passage.js';

/** Roles of what the bulletin itself says. */
export const contentRoles = [
  'kicker',
  'headline',
  'subheadline',
  'heading',
  'paragraph',
  'caption',
  'note',
  'table',
] as const;

/** Roles of what stands on the page around it. */
export const furnitureRoles = ['byline', 'masthead', 'boilerplate'] as const;

export type ContentRole = (typeof contentRoles)[number];
export type FurnitureRole = (typeof furnitureRoles)[number];

/** What a block is to the reader. */
export type BlockRole = ContentRole | FurnitureRole;

const furniture: ReadonlySet<BlockRole> = new Set(furnitureRoles);

/** Whether a block is page furniture: 本报记者 甲, 首页 > 新闻, 版权所有. */
export const isFurniture = (role: BlockRole): role is FurnitureRole => furniture.has(role);

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
