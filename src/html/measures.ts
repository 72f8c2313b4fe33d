import { type Markup, textOf } from './markup.js';

/** What the text of an element, that of its children included, amounts to. */
export interface Measure {
  /** Characters that are no white space. */
  text: number;
  /** Those of them that stand in links. */
  linked: number;
  /** Links with text in them. */
  links: number;
  /** Ends of sentences outside links: 。！？； */
  sentences: number;
  /** Cells of tables with a few words in them. */
  cells: number;
}

const LONGEST_CELL = 200;
const SPACE = /\s/;
const ENDS = new Set('。！？；');

const measureText = (text: string, isLinked: boolean): Measure => {
  const measure: Measure = { text: 0, linked: 0, links: 0, sentences: 0, cells: 0 };
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    if (SPACE.test(character)) continue;
    measure.text++;
    if (isLinked) measure.linked++;
    else if (ENDS.has(character)) measure.sentences++;
  }
  return measure;
};

const add = (to: Measure | undefined, { text, linked, links, sentences, cells }: Measure): void => {
  if (to === undefined) return;
  to.text += text;
  to.linked += linked;
  to.links += links;
  to.sentences += sentences;
  to.cells += cells;
};

const isCell = (name: string): boolean => name === 'td' || name === 'th';

/** For each element, whether it or one around it is a link that leads somewhere. */
const readLinks = ({ elements }: Markup): readonly boolean[] => {
  const linked: boolean[] = [];
  for (const { name, parent, attributes } of elements) {
    linked.push((name === 'a' && attributes.has('href')) || linked[parent] === true);
  }
  return linked;
};

/** Measures every element of a page by the text in it that is seen; `isSeen` takes the index of an element. */
export const measureElements = (
  markup: Markup,
  isSeen: (element: number) => boolean,
): readonly Readonly<Measure>[] => {
  const linked = readLinks(markup);
  const measures = markup.elements.map((): Measure => ({
    text: 0,
    linked: 0,
    links: 0,
    sentences: 0,
    cells: 0,
  }));
  for (const node of markup.nodes) {
    if (node.kind !== 'text' || !isSeen(node.element)) continue;
    add(measures[node.element], measureText(textOf(markup, node), linked[node.element] === true));
  }
  // Children come after their parents, so from the last element on every sum is whole when it is handed up.
  for (let index = markup.elements.length - 1; index > 0; index--) {
    const [element, measure] = [markup.elements[index], measures[index]];
    if (element === undefined || measure === undefined) continue;
    if (element.name === 'a' && measure.linked > 0) measure.links++;
    if (isCell(element.name) && measure.text > 0 && measure.text <= LONGEST_CELL) measure.cells++;
    add(measures[element.parent], measure);
  }
  return measures;
};
