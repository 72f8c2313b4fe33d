import { fold } from './fold.js';
import type { SourceLike } from './passage.js';
import type { Span } from './span.js';

/** The caller's text, its folded twin for matching, and its lines. */
export interface SourceText extends SourceLike {
  readonly lines: readonly Span[];
}

/** Reads a text once: `readSource('一、综合\n全年…').lines.length === 2`. Lines end at LF, CRLF or CR and exclude it. */
export const readSource = (text: string): SourceText => ({
  text,
  folded: fold(text),
  lines: splitLines(text),
});

const splitLines = (text: string): Span[] => {
  const lines: Span[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code !== 10 && code !== 13) continue;
    lines.push({ start, end: i });
    if (code === 13 && text.charCodeAt(i + 1) === 10) i++;
    start = i + 1;
  }
  lines.push({ start, end: text.length });
  return lines;
};
