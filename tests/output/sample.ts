import type { Claim } from '../../src/claim/claim.js';
import type { Extraction } from '../../src/claim/extraction.js';
import type { ExtractedDocument } from '../../src/output/format.js';
import type { Quote } from '../../src/source/span.js';

export const text = '云泽公安年终盘点\n本报记者 许明远\n警情稳降\n全年接警超3万起，刑事警情同比下降12.5%。\n';

/** The quote of words that stand in the text once. */
const quoteOf = (words: string): Quote => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, text: words };
};

const spanned = (words: string) => {
  const { start, end } = quoteOf(words);
  return { span: { start, end }, quote: words };
};

const sentence = quoteOf('全年接警超3万起，刑事警情同比下降12.5%。');

const shared: Omit<Claim, 'kind' | 'unit' | 'id' | 'amount' | 'metric' | 'span' | 'quote'> = {
  approx: 'exact',
  direction: 'none',
  basis: 'none',
  period: '2022',
  of: null,
  modality: 'actual',
  evidence: { unit: [], approx: [], direction: [], basis: [], period: [], metric: [], of: [], modality: [] },
  location: { block: 'paragraph', section: 1, sentence: spanned(sentence.text).span },
  from: 'text',
  rules: { metric: 'predicated', period: null, direction: null, basis: null, of: null, modality: null },
  rule: 'sample',
  language: 'zh',
};

const calls: Claim = {
  ...shared,
  ...spanned('3万起'),
  kind: 'count',
  unit: '起',
  id: 'calls',
  amount: { type: 'exact', value: 30000, decimal: '30000' },
  approx: 'moreThan',
  metric: '接警',
};

const crime: Claim = {
  ...shared,
  ...spanned('12.5%'),
  kind: 'percentage',
  unit: '%',
  id: 'crime',
  amount: { type: 'exact', value: 12.5, decimal: '12.5' },
  direction: 'decrease',
  basis: 'yearOnYear',
  metric: '刑事警情',
};

/** An extraction of `text`, as `extract` would give it. */
export const extraction: Extraction = {
  bulletin: {
    headline: { kicker: null, main: quoteOf('云泽公安年终盘点'), sub: null },
    byline: [{ ...spanned('许明远').span, name: '许明远', role: 'reporter' }],
    dateline: null,
    published: null,
    publisher: null,
    sections: [
      { heading: null, number: null, level: 1, paragraphs: [] },
      {
        heading: quoteOf('警情稳降'),
        number: null,
        level: 1,
        paragraphs: [{ start: sentence.start, end: sentence.end, sentences: [sentence] }],
      },
    ],
    captions: [],
    notes: [],
    tables: [],
    boilerplate: [],
  },
  claims: [calls, crime],
  others: [],
  tokenizer: 'none',
};

const hash = 'c5fbf3b0b0a5b8a1';

export const document: ExtractedDocument = { id: 'sample', hash, encoding: 'utf-8', text, extraction };

/** A document whose one claim is `crime` with some attributes changed. */
export const documentWith = (
  changes: Partial<
    Pick<Claim, 'amount' | 'span' | 'quote' | 'approx' | 'of' | 'period' | 'modality' | 'metric' | 'location'>
  >,
): ExtractedDocument => ({
  id: 'changed',
  hash,
  encoding: 'utf-8',
  text,
  extraction: { ...extraction, claims: [{ ...crime, ...changes }] },
});

/** Documents one after the other, as an input gives them. */
export async function* stream(...documents: readonly ExtractedDocument[]): AsyncGenerator<ExtractedDocument> {
  yield* documents;
}

/** All that a format writes, as one text. */
export const textOf = async (chunks: AsyncIterable<string | Uint8Array>): Promise<string> =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(await bytesOf(chunks));

/** All that a format writes, as bytes. */
export const bytesOf = async (chunks: AsyncIterable<string | Uint8Array>): Promise<Uint8Array> => {
  const written: Uint8Array[] = [];
  for await (const chunk of chunks) written.push(Buffer.from(chunk));
  return Buffer.concat(written);
};
