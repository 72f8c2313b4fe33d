import type { Block } from '../structure/block.js';
import { unsaid } from './attribute.js';
import type { DocumentReading } from './document.js';
import type { ReadSentence } from './grounded.js';
import { newParagraph, opening, type InForce } from './in-force.js';
import { noTopic, type Topic } from './topic.js';

/** What is carried from one sentence to the next. */
export interface Context {
  readonly section: number | null;
  readonly block: Block | null;
  readonly period: InForce;
  readonly topic: Topic;
}

/** What is in force at the beginning of a section. */
const openingOf = (section: number | null, { openings }: DocumentReading): InForce =>
  (section === null ? undefined : openings[section]) ?? opening(unsaid(null));

/** What a section begins with. */
export const openingContext = (section: number | null, document: DocumentReading): Context => ({
  section,
  block: null,
  period: openingOf(section, document),
  topic: noTopic,
});

/** What is inherited at the beginning of a sentence: a section begins anew, a paragraph keeps what was told. */
export const inherit = (context: Context, { block }: ReadSentence, document: DocumentReading): Context => {
  if (block.section !== context.section) return openingContext(block.section, document);
  if (block === context.block) return context;
  const section = openingOf(block.section, document);
  return { ...context, period: newParagraph(context.period, section, document.time.published) };
};
