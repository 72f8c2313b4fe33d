import type { Amount, Approx, Basis, Claim, Direction } from '../claim/claim.js';
import type { ExtractedDocument, OutputFormat } from './format.js';
import { type Column, gridLines, oneLine } from './grid.js';
import { counted, outlineLines } from './outline.js';

/** How exact a number is, as a sign before it. */
const approxSigns: Readonly<Record<Approx, string>> = {
  exact: '',
  about: '≈ ',
  moreThan: '> ',
  atLeast: '≥ ',
  lessThan: '< ',
  atMost: '≤ ',
  nearly: '≲ ',
  several: 'n × ',
};

const directionSigns: Readonly<Record<Direction, string>> = { increase: '↑', decrease: '↓', none: '' };

const basisWords: Readonly<Record<Basis, string>> = {
  yearOnYear: 'year on year',
  monthOnMonth: 'month on month',
  other: 'other basis',
  none: '',
};

const columns: readonly Column<Claim>[] = [
  { title: 'VALUE', align: 'right', cell: ({ amount, approx }) => approxSigns[approx] + amountText(amount) },
  { title: 'UNIT', align: 'left', cell: ({ unit }) => unit ?? '' },
  {
    title: 'METRIC',
    align: 'left',
    cell: ({ metric, of }) => (metric ?? '') + (of === null ? '' : ` (of ${of})`),
  },
  {
    title: 'PERIOD',
    align: 'left',
    cell: ({ period, modality }) => words(period, modality === 'planned' && 'planned'),
  },
  {
    title: 'CHANGE',
    align: 'left',
    cell: ({ direction, basis }) => words(directionSigns[direction], basisWords[basis]),
  },
  { title: 'QUOTE', align: 'left', cell: ({ quote }) => quote },
];

const words = (...parts: readonly (string | false | null)[]): string => parts.filter(Boolean).join(' ');

const amountText = (amount: Amount): string => {
  switch (amount.type) {
    case 'exact':
      return grouped(amount.decimal);
    case 'range':
      return `${grouped(amount.minDecimal)}–${grouped(amount.maxDecimal)}`;
    case 'ratio':
      return `${grouped(amount.numerator)}/${grouped(amount.denominator)}`;
  }
};

/** Thousands set apart, in the whole part only: `grouped('-1234567.8901') === '-1,234,567.8901'`. */
const grouped = (decimal: string): string => {
  const sign = decimal.startsWith('-') ? '-' : '';
  const [whole = '', fraction] = decimal.slice(sign.length).split('.');
  const groups: string[] = [];
  for (let end = whole.length; end > 0; end -= 3) groups.unshift(whole.slice(Math.max(0, end - 3), end));
  return sign + groups.join(',') + (fraction === undefined ? '' : `.${fraction}`);
};

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
