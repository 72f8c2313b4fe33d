import type { Passage } from '../source/passage.js';
import type { Block } from './block.js';
import type { Paragraph, Section } from './bulletin.js';
import type { Item, Page } from './page.js';
import { readSentences } from './sentences.js';

/** Blocks of the article with the sections they stand in. */
export interface Article {
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
}

/** Roles of blocks that belong to the section they stand in. */
const IN_SECTION = new Set(['paragraph', 'heading', 'caption', 'note', 'table']);

const paragraphOf = ({ passage, sentences }: Block): Paragraph => ({
  ...passage.span(0, passage.length),
  sentences: sentences.map((sentence) => sentence.quote(0, sentence.length)),
});

const open = (passage: Passage, heading: HeadingParts | null): Section => {
  return {
    heading: heading === null ? null : passage.quote(heading.words.start, heading.words.end),
    number: heading?.number ? passage.quote(heading.number.start, heading.number.end) : null,
    level: 1,
    paragraphs: [],
  };
};

/** Turns items into blocks and files the paragraphs under their headings; what no construct claimed is a paragraph. */
export const assembleSections = (page: Page): Article => {
  const blocks: Block[] = [];
  const sections: Section[] = [];
  const filed: Paragraph[][] = [];
  let styles: readonly string[] = [];
  for (const item of page) {
    const { passage } = item.line;
    const role = item.reading?.role ?? 'paragraph';
    if (role === 'heading') styles = descend(styles, item.reading?.heading?.style ?? '');
    if (role === 'heading' || (role === 'paragraph' && sections.length === 0)) {
      sections.push(open(passage, item, Math.max(1, styles.length)));
      filed.push([]);
    }
    const sentences = role === 'paragraph' ? readSentences(passage) : [passage];
    const section = IN_SECTION.has(role) && sections.length > 0 ? sections.length - 1 : null;
    const block = { role, passage, sentences, section };
    blocks.push(block);
    if (role === 'paragraph') filed.at(-1)?.push(paragraphOf(block));
  }
  return { blocks, sections: sections.map((section, at) => ({ ...section, paragraphs: filed[at] ?? [] })) };
};
