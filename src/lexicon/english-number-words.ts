/** Number words by the part they play within a number. Source: any grammar of English; the values are read elsewhere. */
const cardinalWords =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety';

/** zero to ninety, each a word: twenty-one is two of them. */
export const englishCardinals: ReadonlySet<string> = new Set(cardinalWords.split(' '));

/** Powers of ten that multiply what stands before them: 7.27 billion, five hundred. */
export const englishScales: ReadonlyMap<string, number> = new Map([
  ['hundred', 2],
  ['thousand', 3],
  ['million', 6],
  ['mln', 6],
  ['mn', 6],
  ['billion', 9],
  ['bln', 9],
  ['bn', 9],
  ['trillion', 12],
  ['trn', 12],
  ['tn', 12],
]);

/** Scales in the plural leave the number open: tens of thousands, dozens. With the magnitude that stands for them. */
export const englishOpenScales: ReadonlyMap<string, string> = new Map([
  ['dozens', '12'],
  ['scores', '20'],
  ['tens', '10'],
  ['hundreds', '100'],
  ['thousands', '1000'],
  ['millions', '1000000'],
  ['billions', '1000000000'],
  ['trillions', '1000000000000'],
]);

/** Words for a number that take no others with them. */
export const englishDozen = 'dozen';

/** first, second … with the place they name; twenty-first is a cardinal and one of these. */
export const englishOrdinals: ReadonlyMap<string, string> = new Map(
  (
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
    'sixteenth seventeenth eighteenth nineteenth'
  )
    .split(' ')
    .map((word, index): readonly [string, string] => [word, String(index + 1)])
    .concat(
      'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'
        .split(' ')
        .map((word, index): readonly [string, string] => [word, String((index + 2) * 10)]),
      [
        ['hundredth', '100'],
        ['thousandth', '1000'],
      ],
    ),
);

/** What a fraction is counted in: two-thirds, three quarters, one-fifth. `second` is no such word. */
export const englishDenominators: ReadonlySet<string> = new Set(
  (
    'half halves third thirds quarter quarters fourth fourths fifth fifths sixth sixths seventh sevenths eighth ' +
    'eighths ninth ninths tenth tenths hundredth hundredths thousandth thousandths'
  ).split(' '),
);

/** Words that are a multiple by themselves, and whether they say that something grew by it. */
export const englishMultiples: ReadonlyMap<string, { readonly value: string; readonly grows: boolean }> =
  new Map([
    ['double', { value: '2', grows: true }],
    ['doubled', { value: '2', grows: true }],
    ['doubles', { value: '2', grows: true }],
    ['doubling', { value: '2', grows: true }],
    ['triple', { value: '3', grows: true }],
    ['tripled', { value: '3', grows: true }],
    ['triples', { value: '3', grows: true }],
    ['tripling', { value: '3', grows: true }],
    ['quadruple', { value: '4', grows: true }],
    ['quadrupled', { value: '4', grows: true }],
    ['quadrupling', { value: '4', grows: true }],
    ['twofold', { value: '2', grows: true }],
    ['threefold', { value: '3', grows: true }],
    ['fourfold', { value: '4', grows: true }],
    ['fivefold', { value: '5', grows: true }],
    ['sixfold', { value: '6', grows: true }],
    ['sevenfold', { value: '7', grows: true }],
    ['eightfold', { value: '8', grows: true }],
    ['ninefold', { value: '9', grows: true }],
    ['tenfold', { value: '10', grows: true }],
    ['twice', { value: '2', grows: false }],
    ['thrice', { value: '3', grows: false }],
  ]);
