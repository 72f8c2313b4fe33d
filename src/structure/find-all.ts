/**
 * Every match of a global expression in a short text. (`matchAll` makes a new expression at each call, which a
 * page of a million lines cannot afford.)
 */
export const findAll = (pattern: RegExp, text: string): readonly RegExpExecArray[] => {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) matches.push(match);
  return matches;
};
