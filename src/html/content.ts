import { findFurniture } from './furniture.js';
import { findHeadline } from './headline.js';
import type { Markup, MarkupElement } from './markup.js';
import { type Measure, measureElements } from './measures.js';
import type { Appearance } from './visibility.js';

/** How the content of a page was found: by an element that says so, by where its running text stands, or not at all. */
export const contentRules = ['marked', 'dense', 'whole'] as const;

export type ContentRule = (typeof contentRules)[number];

/** The part of a page that is its content. */
export interface Content {
  readonly rule: ContentRule;
  /** The element that holds it. */
  readonly root: number;
  /** For each element, whether it and all within it is left out of it. */
  readonly leftOut: readonly boolean[];
}

/** An element that holds at least this share of the running text of the page holds its content. */
const MARKED_SHARE = 0.5;
const DENSE_SHARE = 0.8;

const markedNames: ReadonlySet<string> = new Set(['article', 'main']);
const markedRoles: ReadonlySet<string> = new Set(['article', 'main']);

const isMarked = ({ name, attributes }: MarkupElement): boolean =>
  markedNames.has(name) ||
  markedRoles.has(attributes.get('role')?.toLowerCase() ?? '') ||
  attributes.get('itemprop')?.toLowerCase() === 'articlebody';

/** Elements that hold a page's parts, rather than being one of them. */
const containers: ReadonlySet<string> = new Set([
  'article',
  'body',
  'center',
  'div',
  'form',
  'html',
  'main',
  'section',
  'td',
]);

const FRAME: ReadonlySet<string> = new Set(['html', 'body']);

const runningText = ({ text, linked }: Measure): number => text - linked;

/** The last element that a condition holds for, in the order of start tags: of nested ones the innermost. */
const findInnermost = (
  { elements }: Markup,
  holds: (element: MarkupElement, index: number) => boolean,
): number => elements.findLastIndex(holds);

const findHolder = (markup: Markup, measures: readonly Readonly<Measure>[]): [ContentRule, number] => {
  const [page] = measures;
  const total = page === undefined ? 0 : runningText(page);
  const holds = (share: number, index: number): boolean => {
    const measure = measures[index];
    return total > 0 && measure !== undefined && runningText(measure) >= total * share;
  };
  const marked = findInnermost(markup, (element, index) => isMarked(element) && holds(MARKED_SHARE, index));
  if (marked >= 0) return ['marked', marked];
  const innermost = findInnermost(
    markup,
    ({ name }, index) => containers.has(name) && holds(DENSE_SHARE, index),
  );
  const dense = widen(markup, measures, innermost);
  return dense < 0 || FRAME.has(markup.elements[dense]?.name ?? '') ? ['whole', 0] : ['dense', dense];
};

/** The innermost element around one that holds every sentence and every cell of a table that stands in the page. */
const widen = ({ elements }: Markup, measures: readonly Readonly<Measure>[], index: number): number => {
  const amount = (at: number): number => (measures[at]?.sentences ?? 0) + (measures[at]?.cells ?? 0);
  let at = index;
  while (at > 0 && amount(at) < amount(0)) at = elements[at]?.parent ?? 0;
  return at;
};

const ancestorsOf = ({ elements }: Markup, index: number): readonly number[] => {
  const ancestors: number[] = [];
  for (let at = index; at >= 0; at = elements[at]?.parent ?? -1) ancestors.push(at);
  return ancestors;
};

/** The innermost element that holds both. */
const findCommon = (markup: Markup, one: number, other: number): number => {
  const around = new Set(ancestorsOf(markup, one));
  return ancestorsOf(markup, other).find((index) => around.has(index)) ?? 0;
};

/**
 * Finds the content of a page: the innermost `<article>`, `<main>` or such that holds at least half of the running text
 * (text outside links), else the innermost container that holds four fifths of it and all sentences and tables; and around
 * it as much as it takes to hold the headline too. Navigation, lists of links and other furniture is left out of it. A page without such a part, or
 * a fragment of one, is content as a whole.
 */
export const findContent = (markup: Markup, appearances: readonly Appearance[]): Content => {
  const hidden = appearances.map((appearance) => appearance.hidden);
  const seen = measureElements(markup, (element) => hidden[element] !== true);
  const leftOut = handDown(markup, findFurniture(markup, seen), hidden);
  const measures = measureElements(markup, (element) => leftOut[element] !== true);
  if (measures[0]?.text === 0) return { rule: 'whole', root: 0, leftOut: hidden };
  const [rule, holder] = findHolder(markup, measures);
  const headline = findHeadline(markup, measures, holder);
  return { rule, root: headline === null ? holder : findCommon(markup, holder, headline), leftOut };
};

/** What is furniture or hidden is left out with all that is in it. */
const handDown = (
  { elements }: Markup,
  furniture: readonly boolean[],
  hidden: readonly boolean[],
): readonly boolean[] => {
  const leftOut: boolean[] = [];
  for (const [index, { parent }] of elements.entries()) {
    leftOut.push(furniture[index] === true || hidden[index] === true || leftOut[parent] === true);
  }
  return leftOut;
};
