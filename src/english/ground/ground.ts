import { documentTime } from '../../ground/document-time.js';
import type { GroundedMention, ReadSentence } from '../../ground/grounded.js';
import type { Block, BlockRole } from '../../structure/block.js';
import type { Bulletin } from '../../structure/bulletin.js';
import { resolveTime, type TimeContext } from '../../time/resolve-time.js';
import { groundEnglishSentence, type EnglishContext } from './ground-sentence.js';
import { planHeading } from './modality.js';
import { noPeriod, type Period } from './said-times.js';

/** What is known of the document the sentences stand in. */
export interface EnglishDocument {
  readonly bulletin: Bulletin;
  /** The day of publication as YYYY-MM-DD, or null where nobody says it. */
  readonly published: string | null;
}

const HEADLINE: ReadonlySet<BlockRole> = new Set(['kicker', 'headline', 'subheadline']);

/** The last time that a headline or heading says: I. Review of Work in 2009. */
const periodSaid = ({ passage, times }: ReadSentence, time: TimeContext): Period => {
  const last = times.at(-1);
  const value = last === undefined ? null : resolveTime(last.value, time);
  return last === undefined || value === null
    ? noPeriod
    : { value, evidence: [passage.quote(last.start, last.end)] };
};

/** What is carried, and the section and block it was said in. */
interface Carried extends EnglishContext {
  readonly section: number | null;
  readonly block: Block | null;
}

/** What a sentence begins with: a new section is of the time its heading says, and a new heading ends what was spoken of. */
const entering = (carried: Carried, { block }: ReadSentence, { bulletin }: EnglishDocument): Carried => {
  const before = block === carried.block ? carried : { ...carried, block, period: carried.standing };
  if (block.section === before.section) return before;
  const heading = block.section === null ? null : bulletin.sections[block.section]?.heading;
  return { ...before, section: block.section, topic: [], plan: planHeading(heading) };
};

/**
 * Attaches metric, period, change, whole and modality to every claim of the English sentences of a document, read from
 * first to last.
 */
export const groundEnglish = (
  sentences: readonly ReadSentence[],
  document: EnglishDocument,
): readonly GroundedMention[] => {
  if (sentences.length === 0) return [];
  const titles = sentences.filter(({ block }) => HEADLINE.has(block.role));
  const time = documentTime(
    document.published,
    titles.flatMap(({ times }) => times),
    sentences.flatMap(({ times }) => times),
  );
  const all: GroundedMention[] = [];
  let context: Carried = {
    period: noPeriod,
    standing: noPeriod,
    topic: [],
    plan: null,
    section: null,
    block: null,
  };
  for (const sentence of sentences) {
    context = entering(context, sentence, document);
    const titled = sentence.block.role === 'paragraph' ? noPeriod : periodSaid(sentence, time);
    const { grounded, after } = groundEnglishSentence(sentence, context, time);
    for (const mention of grounded) all.push(mention);
    context = { ...context, ...after, ...(titled.value !== null && { period: titled, standing: titled }) };
  }
  return all;
};
