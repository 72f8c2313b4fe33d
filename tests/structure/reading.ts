import { type Construct, type Page, textAt } from '../../src/structure/page.js';
import { readLines } from '../../src/structure/line.js';
import { readStructure, type Structure } from '../../src/structure/read-structure.js';
import { readSource } from '../../src/source/source-text.js';

/** A page of free lines. */
export const pageOf = (text: string): Page =>
  readLines(readSource(text)).map((line) => ({ line, reading: null }));

/** What a construct makes of the first line of a text. */
export const roleOf = (construct: Construct, text: string): string | null =>
  construct.read(pageOf(text), 0)?.role ?? null;

/** The lines that a construct claims from the first line of a text on. */
export const claimedBy = (construct: Construct, text: string): readonly string[] => {
  const page = pageOf(text);
  const found = construct.read(page, 0);
  return found === null ? [] : page.slice(0, found.lines ?? 1).map((_, at) => textAt(page, at));
};

/** The structure of a text. */
export const read = (text: string, published?: string): Structure =>
  readStructure(readSource(text), published === undefined ? {} : { published });

/** Each block as `role: characters`, line breaks left out. */
export const outline = (text: string): readonly string[] =>
  read(text).blocks.map(({ role, passage }) => `${role}: ${passage.raw.replace(/\s+/g, ' ')}`);

/** The blocks of one role. */
export const blocksOf = (text: string, role: string): readonly string[] =>
  read(text)
    .blocks.filter((block) => block.role === role)
    .map(({ passage }) => passage.raw);

/** Each section as `level number|heading|paragraphs`. */
export const sectionsOf = (text: string): readonly string[] =>
  read(text).bulletin.sections.map(
    ({ level, number, heading, paragraphs }) =>
      `${level} ${number?.text ?? ''}|${heading?.text ?? ''}|${paragraphs.length}`,
  );
