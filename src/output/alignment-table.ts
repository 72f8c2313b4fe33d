import type { AlignedAttribute, Alignment, Conversion } from '../align/alignment.js';
import type { Claim } from '../claim/claim.js';
import { type Column, gridLines } from './grid.js';
import { counted } from './outline.js';

/** A line of the table: a number and its translation, or a number that only one side has. */
interface Entry {
  readonly sign: '=' | '≠' | '·';
  readonly zh: Claim | null;
  readonly en: Claim | null;
  readonly conversion: Conversion | null;
  readonly differences: readonly AlignedAttribute[];
}

const conversionText = ({ zh, en, factor, rounded }: Conversion): string =>
  `1 ${zh} = ${factor} ${en}${rounded ? ', rounded' : ''}`;

const columns: readonly Column<Entry>[] = [
  { title: '', align: 'left', cell: ({ sign }) => sign },
  { title: 'CHINESE', align: 'left', cell: ({ zh }) => zh?.quote ?? '-' },
  { title: 'ENGLISH', align: 'left', cell: ({ en }) => en?.quote ?? '-' },
  { title: 'METRIC', align: 'left', cell: ({ zh, en }) => zh?.metric ?? en?.metric ?? '' },
  { title: 'DIFFERS IN', align: 'left', cell: ({ differences }) => differences.join(', ') },
  {
    title: 'CONVERSION',
    align: 'left',
    cell: ({ conversion }) => (conversion === null ? '' : conversionText(conversion)),
  },
];

const none = { conversion: null, differences: [] };

/** Everything the Chinese side has, in its order, then what only the English side has. */
const entriesOf = ({ pairs, differing, zhOnly, enOnly }: Alignment): readonly Entry[] => {
  const chinese = [
    ...pairs.map((pair) => ({ sign: '=' as const, ...pair })),
    ...differing.map((pair) => ({ sign: '≠' as const, conversion: null, ...pair })),
    ...zhOnly.map((zh) => ({ sign: '·' as const, zh, en: null, ...none })),
  ];
  return [
    ...chinese.toSorted((a, b) => a.zh.span.start - b.zh.span.start),
    ...enOnly.map((en) => ({ sign: '·' as const, zh: null, en, ...none })),
  ];
};

/** An alignment as lines for people: how much agrees, then every number with its counterpart. */
export const alignmentLines = (alignment: Alignment): readonly string[] => {
  const { pairs, differing, zhOnly, enOnly } = alignment;
  const summary = [
    `${counted(pairs.length, 'number')} ${pairs.length === 1 ? 'agrees' : 'agree'}`,
    `${differing.length} ${differing.length === 1 ? 'differs' : 'differ'}`,
    `${zhOnly.length} only in the Chinese`,
    `${enOnly.length} only in the English`,
  ].join(', ');
  const entries = entriesOf(alignment);
  return entries.length === 0 ? [summary] : [summary, '', ...gridLines(columns, entries)];
};
