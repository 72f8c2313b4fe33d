import { type ExtractedDocument, lineFormat, type OutputFormat } from './format.js';
import { jsonText } from './json-text.js';

const INDENT = 2;

const documentOf = ({ id, encoding, extraction }: ExtractedDocument) => ({ id, encoding, ...extraction });

/** One document, printed to be read; an array of them where the input may hold several. */
export const json: OutputFormat = {
  name: 'json',
  write: async function* (documents, several) {
    let count = 0;
    for await (const document of documents) {
      if (several) yield count === 0 ? '[\n' : ',\n';
      yield jsonText(documentOf(document), INDENT);
      count += 1;
    }
    if (several) yield count === 0 ? '[]\n' : '\n]\n';
    else if (count > 0) yield '\n';
  },
};

/** One document a line, its `id` first. */
export const ndjson = lineFormat('ndjson', {
  head: '',
  linesOf: (document) => `${jsonText(documentOf(document))}\n`,
});
