const NONE: readonly RegExpExecArray[] = [];

/**
 * Every match of a global expression in a text, in order: `findAll(/\d+/g, '3起5人')` matches 3 and 5. (`matchAll` makes a
 * new expression at each call, which nobody can afford who asks for every sentence.)
 */
export const findAll = (pattern: RegExp, text: string): readonly RegExpExecArray[] => {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return NONE;
  const matches: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return matches;
};
