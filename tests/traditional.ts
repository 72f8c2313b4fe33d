import { CustomConverter, Locale } from 'opencc-js';

type Pair = readonly [string, string];

/** The pairs of one character with one character of a dictionary: what a conversion by character alone goes by. */
const charactersOf = (dictionary: string | readonly Pair[]): readonly Pair[] => {
  const pairs =
    typeof dictionary === 'string'
      ? dictionary.split('|').map((pair): Pair => [pair.split(' ')[0] ?? '', pair.split(' ')[1] ?? ''])
      : dictionary;
  return pairs.filter(([from, to]) => from.length === 1 && to.length === 1);
};

const converterOf = (groups: readonly (readonly (string | readonly Pair[])[])[]) =>
  CustomConverter(groups.flat().flatMap(charactersOf));

const fromSimplified = converterOf(Locale.from['cn'] ?? []);
const toVariant = { tw: converterOf(Locale.to['tw'] ?? []), hk: converterOf(Locale.to['hk'] ?? []) };

/** A text in the traditional characters of Taiwan or Hong Kong, character by character, as long as it was. */
export const toTraditional = (text: string, place: 'tw' | 'hk'): string =>
  toVariant[place](fromSimplified(text));
