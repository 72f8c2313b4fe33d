import type { Passage } from '../source/passage.js';
import type { Block } from './block.js';
import type { Paragraph, Section } from './bulletin.js';
import { readLevels } from './levels.js';
import { readNumbering } from './numbering.js';
import type { HeadingParts, Page } from './page.js';
import { readSentences } from './sentences.js';

/** Blocks of the article with the sections they stand in. */
export interface Article {
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
}

/** Roles of blocks that belong to the section they stand in. */
const IN_SECTION = new Set(['paragraph', 'heading', 'caption', 'note', 'table']);

/** A heading with the paragraphs under it; null above the first heading. */
interface Opened {
  readonly passage: Passage;
  readonly heading: HeadingParts | null;
  readonly paragraphs: Paragraph[];
}

const paragraphOf = ({ passage, sentences }: Block): Paragraph => ({
  ...passage.span(0, passage.length),
  sentences: sentences.map((sentence) => sentence.quote(0, sentence.length)),
});

const toSection = ({ passage, heading, paragraphs }: Opened, level: number): Section => ({
  heading: heading === null ? null : passage.quote(heading.words.start, heading.words.end),
  number: heading?.number ? passage.quote(heading.number.start, heading.number.end) : null,
  level,
  paragraphs,
});

const levelled = (opened: readonly Opened[]): readonly Section[] => {
  const headed = opened.flatMap(({ passage, heading, paragraphs }) =>
    heading === null
      ? []
      : {
          style: heading.style,
          isFirst: readNumbering(passage.text)?.isFirst === true,
          words: passage.text.slice(heading.words.start, heading.words.end),
          hasText: paragraphs.length > 0,
        },
  );
  const levels = readLevels(headed);
  const before = opened.length - headed.length;
  return opened.map((section, at) => toSection(section, levels[at - before] ?? 1));
};

/** Turns items into blocks and files the paragraphs under their headings; what no construct claimed is a paragraph. */
export const assembleSections = (page: Page): Article => {
  const blocks: Block[] = [];
  const opened: Opened[] = [];
  for (const { line, reading } of page) {
    const { passage } = line;
    const role = reading?.role ?? 'paragraph';
    if (role === 'heading' || (role === 'paragraph' && opened.length === 0)) {
      opened.push({ passage, heading: reading?.heading ?? null, paragraphs: [] });
    }
    const sentences = role === 'paragraph' ? readSentences(passage) : [passage];
    const section = IN_SECTION.has(role) && opened.length > 0 ? opened.length - 1 : null;
    const block = { role, passage, sentences, section };
    blocks.push(block);
    if (role === 'paragraph') opened.at(-1)?.paragraphs.push(paragraphOf(block));
  }
  return { blocks, sections: levelled(opened) };
};
