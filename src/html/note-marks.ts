import { type Markup, textOf } from './markup.js';

/** A raised number of more digits is no mark of a note. */
const LONGEST_MARK = 2;
const DIGIT = /[0-9０-９]/;
const MARK = /^\s*[0-9０-９]{1,2}\s*$/;

/**
 * Finds raised numbers that would read as digits of the number before them: in `全年126<sup>2</sup>亿元` the 2 is the mark
 * of a note, and the text says 126亿元. Raised after anything else (m<sup>2</sup>, 公报<sup>[2]</sup>) they do no harm.
 */
export const findNoteMarks = (markup: Markup): ReadonlySet<number> => {
  const marks = new Set<number>();
  let before = '';
  let raised: { readonly element: number; readonly before: string; text: string } | null = null;
  for (const node of markup.nodes) {
    if (node.kind === 'text') {
      const text = textOf(markup, node);
      if (raised === null) before = text.charAt(text.length - 1);
      else if (raised.text.length <= LONGEST_MARK) raised.text += text;
    } else if (node.kind === 'open') {
      if (raised === null && markup.elements[node.element]?.name === 'sup') {
        raised = { element: node.element, before, text: '' };
      }
    } else if (raised?.element === node.element) {
      if (DIGIT.test(raised.before) && MARK.test(raised.text)) marks.add(raised.element);
      else before = raised.text.charAt(raised.text.length - 1);
      raised = null;
    }
  }
  return marks;
};
