import type { Basis, Direction, Modality } from '../claim/claim.js';
import type { Mention } from '../judge/mention.js';
import type { Quantity } from '../quantity/quantity.js';
import type { Passage } from '../source/passage.js';
import type { Block } from '../structure/block.js';
import type { TimeExpression } from '../time/time-expression.js';
import type { Attribute } from './attribute.js';

/** One sentence with all that was found in it. */
export interface ReadSentence {
  readonly block: Block;
  readonly passage: Passage;
  readonly times: readonly TimeExpression[];
  readonly mentions: readonly Mention[];
}

/** What a number says beside its value. */
export interface Grounding {
  readonly metric: Attribute<string | null>;
  readonly period: Attribute<string | null>;
  readonly direction: Attribute<Direction>;
  readonly basis: Attribute<Basis>;
  readonly of: Attribute<string | null>;
  readonly modality: Attribute<Modality>;
}

/** A claim with its grounding and the sentence it stands in. */
export interface GroundedMention {
  readonly sentence: ReadSentence;
  readonly quantity: Quantity;
  readonly rule: string;
  readonly grounding: Grounding;
}
