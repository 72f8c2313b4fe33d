import { blockElements, unreadElements } from './element-names.js';
import type { Markup, MarkupElement } from './markup.js';
import { findNoteMarks } from './note-marks.js';

/** The properties of a `style` attribute, by name; of two values the last counts. */
const readStyle = (style: string): ReadonlyMap<string, string> =>
  new Map(
    style.split(';').map((declaration) => {
      const colon = declaration.indexOf(':');
      const value = declaration.slice(colon + 1).replace('!important', '');
      return [declaration.slice(0, Math.max(0, colon)).trim().toLowerCase(), value.trim().toLowerCase()];
    }),
  );

const NO_STYLE: ReadonlyMap<string, string> = new Map();

const styleOf = ({ attributes }: MarkupElement): ReadonlyMap<string, string> => {
  const style = attributes.get('style');
  return style === undefined ? NO_STYLE : readStyle(style);
};

/** How a reader sees an element. */
export interface Appearance {
  /** Whether neither it nor anything in it is seen. */
  readonly hidden: boolean;
  /** Whether it stands on lines of its own. */
  readonly block: boolean;
  /** Whether white space and line breaks in it are seen as they stand. */
  readonly preformatted: boolean;
}

interface HidingRule {
  readonly name: string;
  readonly hides: (element: MarkupElement, style: ReadonlyMap<string, string>) => boolean;
}

const hidingRules: readonly HidingRule[] = [
  { name: 'no text', hides: ({ name }) => unreadElements.has(name) },
  { name: 'hidden', hides: ({ attributes }) => attributes.has('hidden') },
  { name: 'aria-hidden', hides: ({ attributes }) => attributes.get('aria-hidden')?.toLowerCase() === 'true' },
  { name: 'closed dialog', hides: ({ name, attributes }) => name === 'dialog' && !attributes.has('open') },
  { name: 'not displayed', hides: (_, style) => style.get('display') === 'none' },
  { name: 'not visible', hides: (_, style) => style.get('visibility') === 'hidden' },
];

const preformattedElements: ReadonlySet<string> = new Set(['pre', 'listing', 'plaintext', 'xmp']);
const preformattedStyles: ReadonlySet<string> = new Set(['pre', 'pre-wrap', 'pre-line', 'break-spaces']);

const isPreformatted = (
  { name }: MarkupElement,
  style: ReadonlyMap<string, string>,
  around: boolean,
): boolean => {
  const said = style.get('white-space');
  return said === undefined ? around || preformattedElements.has(name) : preformattedStyles.has(said);
};

const BLOCK_DISPLAYS: ReadonlySet<string> = new Set([
  'block',
  'flex',
  'grid',
  'list-item',
  'table',
  'flow-root',
]);

const isBlock = ({ name }: MarkupElement, style: ReadonlyMap<string, string>): boolean => {
  const display = style.get('display');
  if (display === undefined) return blockElements.has(name);
  return BLOCK_DISPLAYS.has(display) || (display !== 'inline' && blockElements.has(name));
};

/** How the elements of a page are seen, in their order: `<b hidden>` and all within it is hidden. */
export const readAppearances = (markup: Markup): readonly Appearance[] => {
  const appearances: Appearance[] = [];
  const marks = findNoteMarks(markup);
  for (const [index, element] of markup.elements.entries()) {
    const around = appearances[element.parent];
    const style = styleOf(element);
    const isHidden = marks.has(index) || hidingRules.some(({ hides }) => hides(element, style));
    appearances.push({
      hidden: around?.hidden === true || isHidden,
      block: isBlock(element, style),
      preformatted: isPreformatted(element, style, around?.preformatted === true),
    });
  }
  return appearances;
};
