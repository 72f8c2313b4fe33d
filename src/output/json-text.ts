/** U+0085, U+2028 and U+2029 end a line for some readers, though not for JSON. */
const lineBreaks = /[\u0085\u2028\u2029]/g;

const escapeLineBreak = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * JSON in which nothing but LF ends a line: `jsonText({ quote: '3\u2028起' })` is `{"quote":"3\\u2028起"}`.
 * `indent` is the number of spaces of a pretty print; without it all is one line.
 */
export const jsonText = (value: object, indent?: number): string =>
  JSON.stringify(value, null, indent).replace(lineBreaks, escapeLineBreak);
