import { fold } from '../source/fold.js';
import { planModel, type PlanModel } from '../lexicon/plan-model.js';
import {
  glossaryHeading,
  plannedHeading,
  planningDocument,
  reviewHeading,
} from '../lexicon/modality-words.js';
import type { Quote } from '../source/span.js';
import type { Bulletin } from '../structure/bulletin.js';
import type { ReadSentence } from './grounded.js';
import { LEAD, leadsPlan, readPlanCues, type PlanCue } from './plan-cues.js';

/** What is known of one sentence before its neighbours are asked. */
export interface PartEvidence {
  /** How much more likely it is to stand in a plan than in a review, as a logarithm of odds. */
  readonly score: number;
  /** What it costs to pass from review to plan, or back, in front of it. */
  readonly turn: number;
}

/** Parts of a report are long: a new one hardly begins within a paragraph, and mostly under a heading. */
const TURN = { sentence: 8, paragraph: 5, heading: 2 } as const;
/** Sentences of one part resemble each other, so each counts for less than it would alone. */
const SHARE = 0.5;
/** What a heading says outweighs the sentences under it. */
const HEADING = 12;
const MOST_OF_ONE_CUE = 2;

/** How often each cue counts: twice at most. */
export const countCues = (cues: readonly PlanCue[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { name } of cues) counts.set(name, Math.min(MOST_OF_ONE_CUE, (counts.get(name) ?? 0) + 1));
  return counts;
};

const scoreOf = (cues: readonly PlanCue[], { bias, weights }: PlanModel): number =>
  Array.from(countCues(cues)).reduce((sum, [name, count]) => sum + count * (weights.get(name) ?? 0), bias);

/** The likeliest division of a document into plan (true) and review, by dynamic programming over two states. */
export const divide = (evidence: readonly PartEvidence[]): readonly boolean[] => {
  let best: readonly [number, number] = [0, 0];
  const came: (readonly [boolean, boolean])[] = [];
  for (const [index, { score, turn }] of evidence.entries()) {
    const cost = index === 0 ? 0 : turn;
    const turned = [best[1] - cost > best[0], best[0] - cost > best[1]] as const;
    const [review, plan] = [turned[0] ? best[1] - cost : best[0], turned[1] ? best[0] - cost : best[1]];
    best = [review - (score * SHARE) / 2, plan + (score * SHARE) / 2];
    came.push(turned);
  }
  const parts: boolean[] = [];
  let isPlan = best[1] > best[0];
  for (const [review, plan] of came.toReversed()) {
    parts.push(isPlan);
    isPlan = isPlan !== (isPlan ? plan : review);
  }
  return parts.toReversed();
};

/** A sentence and the block it stands in. */
export type PlacedSentence = Pick<ReadSentence, 'block' | 'passage'>;

type Section = Bulletin['sections'][number];

/** What the headings over a section make of it, and the one that does. */
interface Headed {
  readonly heading: Quote;
  readonly isPlan: boolean;
}

const readHeading = (heading: Quote): Headed | null => {
  const said = fold(heading.text);
  const isReview = reviewHeading.test(said) || glossaryHeading.test(said);
  const isPlan = plannedHeading.test(said);
  return isReview === isPlan ? null : { heading, isPlan };
};

/** For each section what its own heading says, or else the nearest one above that says anything. */
const readHeadings = (sections: readonly Section[]): readonly (Headed | null)[] => {
  const above: (Headed | null)[] = [];
  return sections.map(({ heading, level }) => {
    const inherited = above.slice(0, level - 1).findLast((headed) => headed !== null) ?? null;
    const headed = (heading === null ? null : readHeading(heading)) ?? inherited;
    above.length = Math.min(above.length, level - 1);
    while (above.length < level - 1) above.push(null);
    above.push(headed);
    return headed;
  });
};

/** What a sentence stands in: a plan, with the words that show it, or a review. */
export type Part = { readonly kind: 'plan'; readonly shown: Quote } | { readonly kind: 'review' };

/** The parts of those sentences that stand in one. */
export type PlanParts = ReadonlyMap<PlacedSentence, Part>;

/** A sentence that may stand in a plan, with what the headings over it say. */
interface Candidate {
  readonly sentence: PlacedSentence;
  readonly headed: Headed | null;
}

const weightOf = (headed: Headed | null): number => {
  if (headed === null) return 0;
  return headed.isPlan ? HEADING : -HEADING;
};

const turnBefore = (sentence: PlacedSentence, before: PlacedSentence | undefined): number => {
  if (before?.block === sentence.block) return TURN.sentence;
  const isHeading = sentence.block.role === 'heading' || before?.block.section !== sentence.block.section;
  return isHeading ? TURN.heading : TURN.paragraph;
};

/** 8.“灯塔工厂”:… explains a word. */
const GLOSSARY_ENTRY = /^\d{1,3}[.、]\s*[^:。]{2,40}:/;

const candidatesOf = (sentences: readonly PlacedSentence[], { sections }: Bulletin): readonly Candidate[] => {
  const headedBySection = readHeadings(sections);
  return sentences.map((sentence) => {
    const { section } = sentence.block;
    return { sentence, headed: section === null ? null : (headedBySection[section] ?? null) };
  });
};

const evidenceOf = (candidates: readonly Candidate[], model: PlanModel): readonly PartEvidence[] => {
  let leads = false;
  return candidates.map(({ sentence, headed }, index) => {
    const { block, passage } = sentence;
    const before = candidates[index - 1]?.sentence;
    if (before?.block !== block) leads = leadsPlan(passage.text);
    const cues = readPlanCues(passage.text);
    const explains = GLOSSARY_ENTRY.test(block.passage.text.slice(0, 60)) ? -HEADING : 0;
    const score = scoreOf(leads ? [...cues, LEAD] : cues, model) + weightOf(headed) + explains;
    return { score, turn: turnBefore(sentence, before) };
  });
};

/** The words of a sentence that speak most for a plan. */
const strongest = (
  { passage }: PlacedSentence,
  { weights }: PlanModel,
): { readonly quote: Quote; readonly weight: number } | null => {
  let best: { readonly cue: PlanCue; readonly weight: number } | null = null;
  for (const cue of readPlanCues(passage.text)) {
    const weight = weights.get(cue.name) ?? 0;
    if (weight > (best?.weight ?? 0)) best = { cue, weight };
  }
  return best === null ? null : { quote: passage.quote(best.cue.start, best.cue.end), weight: best.weight };
};

/**
 * The part that each sentence stands in. What shows a plan is the heading over it, or a cue of its own, or the strongest
 * before it. Without headings only reports and plans are divided; other bulletins have no such parts.
 */
export const planParts = (
  sentences: readonly PlacedSentence[],
  bulletin: Bulletin,
  model: PlanModel = planModel,
): PlanParts => {
  const content = sentences.filter(({ block }) => block.role === 'paragraph' || block.role === 'heading');
  const all = candidatesOf(content, bulletin);
  const divided = planningDocument.test(fold(bulletin.headline.main?.text ?? ''));
  const inPlan = divided ? divide(evidenceOf(all, model)) : all.map(({ headed }) => headed?.isPlan === true);
  const parts = new Map<PlacedSentence, Part>();
  let strong: { readonly quote: Quote; readonly weight: number } | null = null;
  all.forEach(({ sentence, headed }, index) => {
    if (inPlan[index] === true) {
      const own = strongest(sentence, model);
      if (own !== null && own.weight >= (strong?.weight ?? 0)) strong = own;
      const heading = headed?.isPlan === true ? headed.heading : null;
      const whole = sentence.passage.quote(0, sentence.passage.length);
      const shown = heading ?? own?.quote ?? strong?.quote ?? whole;
      parts.set(sentence, { kind: 'plan', shown });
    } else {
      strong = null;
      if (divided) parts.set(sentence, { kind: 'review' });
    }
  });
  return parts;
};
