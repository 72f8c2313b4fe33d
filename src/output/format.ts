import type { Extraction } from '../claim/extraction.js';

/** An extraction with the document it comes from. */
export interface ExtractedDocument {
  readonly id: string;
  /** What the input was decoded from, such as `utf-8` or `gb18030`. */
  readonly encoding: string;
  /** What was extracted from; spans are offsets into it. */
  readonly text: string;
  readonly extraction: Extraction;
}

/** Turns documents into the characters of one output, a document at a time. */
export interface OutputFormat {
  readonly name: string;
  /** Set where each document is lines of its own, which can be written apart from one another. */
  readonly lines?: LineFormat;
  /** `several` says whether the input may hold more than one document, whatever it turns out to hold. */
  readonly write: (documents: AsyncIterable<ExtractedDocument>, several: boolean) => AsyncGenerator<string>;
}

/** An output that is a head and then, document by document, lines that depend on that document alone. */
export interface LineFormat {
  /** The lines before the first document, such as the column names of CSV; empty where there are none. */
  readonly head: string;
  /** The lines of one document, each with its line end; empty where it has none. */
  readonly linesOf: (document: ExtractedDocument) => string;
}

/** An output format of lines: `lineFormat('ids', { head: '', linesOf: ({ id }) => `${id}\n` })`. */
export const lineFormat = (name: string, lines: LineFormat): OutputFormat => ({
  name,
  lines,
  write: async function* (documents) {
    if (lines.head !== '') yield lines.head;
    for await (const document of documents) {
      const text = lines.linesOf(document);
      if (text !== '') yield text;
    }
  },
});
