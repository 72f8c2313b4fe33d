import type { Claim } from '../claim/claim.js';
import { changeText, metricText, periodText, valueText } from './claim-text.js';
import type { ExtractedDocument, OutputFormat } from './format.js';
import { type Column, gridLines, oneLine } from './grid.js';
import { counted, outlineLines } from './outline.js';

const columns: readonly Column<Claim>[] = [
  { title: 'VALUE', align: 'right', cell: valueText },
  { title: 'UNIT', align: 'left', cell: ({ unit }) => unit ?? '' },
  { title: 'METRIC', align: 'left', cell: metricText },
  { title: 'PERIOD', align: 'left', cell: periodText },
  { title: 'CHANGE', align: 'left', cell: changeText },
  { title: 'QUOTE', align: 'left', cell: ({ quote }) => quote },
];

const documentLines = ({ id, extraction }: ExtractedDocument): readonly string[] => {
  const { bulletin, claims, others } = extraction;
  const summary = `${counted(claims.length, 'claim')}, ${counted(others.length, 'other numeral')}`;
  return [
    `${oneLine(id)}: ${summary}`,
    ...outlineLines(bulletin, claims),
    ...(claims.length === 0 ? [] : ['', ...gridLines(columns, claims)]),
  ];
};

/** For people: the structure of each document, then its claims as a table. */
export const table: OutputFormat = {
  name: 'table',
  write: async function* (documents) {
    let first = true;
    for await (const document of documents) {
      yield `${first ? '' : '\n'}${documentLines(document).join('\n')}\n`;
      first = false;
    }
  },
};
