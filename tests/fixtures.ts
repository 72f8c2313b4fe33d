import { readdirSync, readFileSync } from 'node:fs';
import type { Claim, Extraction } from '../src/index.js';

const folder = new URL('../fixtures/', import.meta.url);

/** The names of the fixture bulletins, without ending. */
export const fixtureNames: readonly string[] = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => file.slice(0, -'.txt'.length))
  .toSorted();

/** The text of a fixture bulletin: `readFixture('police-year-end')`. */
export const readFixture = (name: string): string => readFileSync(new URL(`${name}.txt`, folder), 'utf8');

/** What a fixture must give, as `summarise` writes it. */
export const readExpected = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`${name}.expected.json`, folder), 'utf8'));

const amountOf = ({ amount }: Claim): string => {
  if (amount.type === 'exact') return amount.decimal;
  return amount.type === 'range'
    ? `${amount.minDecimal}..${amount.maxDecimal}`
    : `${amount.numerator}/${amount.denominator}`;
};

const changeOf = ({ direction, basis }: Claim): string =>
  direction === 'none' ? '' : `${direction} ${basis}`;

const lineOf = (claim: Claim): string =>
  [
    claim.quote.replace(/\s+/g, ' '),
    `${claim.kind} ${amountOf(claim)}${claim.unit === null ? '' : ` ${claim.unit}`}`,
    claim.approx === 'exact' ? '' : claim.approx,
    claim.metric ?? '-',
    claim.of === null ? '' : `of ${claim.of}`,
    claim.period ?? '-',
    changeOf(claim),
    claim.modality === 'actual' ? '' : claim.modality,
  ].join(' | ');

/** An extraction as somebody checks it by eye: the structure, one line a claim, and what was left out with the reason. */
export const summarise = ({ bulletin, claims, others }: Extraction): unknown => ({
  headline: {
    kicker: bulletin.headline.kicker?.text ?? null,
    main: bulletin.headline.main?.text ?? null,
    sub: bulletin.headline.sub?.text ?? null,
  },
  byline: bulletin.byline.map(({ name, role }) => `${name} ${role}`),
  dateline:
    bulletin.dateline === null
      ? null
      : [bulletin.dateline.agency?.text, bulletin.dateline.place?.text, bulletin.dateline.date?.iso]
          .filter(Boolean)
          .join(' '),
  published: bulletin.published?.iso ?? null,
  publisher: bulletin.publisher?.text ?? null,
  sections: bulletin.sections.map(
    ({ level, number, heading, paragraphs }) =>
      `${'#'.repeat(level)} ${number?.text ?? ''}${heading?.text ?? '(none)'}: ${paragraphs.length}`,
  ),
  captions: bulletin.captions.map(({ text }) => text),
  notes: bulletin.notes.map(({ text }) => text),
  tables: bulletin.tables.length,
  claims: claims.map(lineOf),
  others: others
    .filter(({ reason }) => reason !== 'furniture' && reason !== 'table')
    .map(({ quote, reason }) => `${quote.replace(/\s+/g, ' ')} ${reason}`),
});
