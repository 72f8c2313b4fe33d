import { inherit, openingContext } from './context.js';
import { readDocument, type GroundOptions } from './document.js';
import type { GroundedMention, ReadSentence } from './grounded.js';
import { groundSentence } from './ground-sentence.js';
import { completeShares } from './total.js';

/**
 * Attaches metric, period, change, whole and modality to every claim. The sentences are read from first to last, each
 * with what the ones before hand on: 增长4.1% after 出口312亿元 speaks of 出口.
 */
export const ground = (
  sentences: readonly ReadSentence[],
  options: GroundOptions,
): readonly GroundedMention[] => {
  const document = readDocument(sentences, options);
  const all: GroundedMention[] = [];
  let context = openingContext(null, document);
  for (const sentence of sentences) {
    const { grounded, after } = groundSentence(sentence, inherit(context, sentence, document), document);
    for (const mention of grounded) all.push(mention);
    context = after;
  }
  return completeShares(all);
};
