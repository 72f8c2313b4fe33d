import type { Markup, MarkupElement } from './markup.js';

const PLAIN_NAME = /^[a-z][a-z0-9-]*$/;

/** A step of an XPath; a name that XPath would read as one with a namespace is compared as a string. */
const stepOf = ({ name }: MarkupElement, position: number): string => {
  if (PLAIN_NAME.test(name)) return `/${name}[${position}]`;
  const quoted = name.includes('"') ? `'${name.replaceAll("'", '')}'` : `"${name}"`;
  return `/*[name()=${quoted}][${position}]`;
};

/** For each element, which of its parent's children of its name it is, from 1. */
const readPositions = ({ elements }: Markup): readonly number[] => {
  const counts = new Map<string, number>();
  return elements.map(({ name, parent }) => {
    const key = `${parent} ${name}`;
    const position = (counts.get(key) ?? 0) + 1;
    counts.set(key, position);
    return position;
  });
};

/** Gives the XPath of each element of a page: `/html[1]/body[1]/p[2]`. */
export const readPaths = (markup: Markup): ((element: number) => string) => {
  const positions = readPositions(markup);
  return (index) => {
    const steps: string[] = [];
    for (let at = index; at >= 0;) {
      const element = markup.elements[at];
      if (element === undefined) break;
      steps.push(stepOf(element, positions[at] ?? 1));
      at = element.parent;
    }
    return steps.toReversed().join('');
  };
};
