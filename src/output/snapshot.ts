import type { Claim, Other } from '../claim/claim.js';
import { amountOf, saidAttributes, attributeDefaults } from '../claim/explain.js';
import type { Extraction } from '../claim/extraction.js';
import type { Span } from '../source/span.js';
import type { Bulletin } from '../structure/bulletin.js';
import { padToWidth } from './display-width.js';
import { excerpt } from './excerpt.js';
import { oneLine } from './grid.js';
import { counted, outlineLines } from './outline.js';

const TITLE = '# What gongbao reads in this bulletin, format 1. Read every change before you accept it.';

const LABEL_WIDTH = 12;

/** Reach of a sentence around its number, of one that does not end; and of the words around any other numeral. */
const SENTENCE_REACH = 500;
const OTHER_REACH = 12;

const field = (label: string, value: string): string => padToWidth(label, LABEL_WIDTH) + oneLine(value);

/** Told of every claim, also where the text does not say it. */
const ALWAYS: readonly string[] = ['metric', 'period'];

const saidLines = (claim: Claim): readonly string[] =>
  saidAttributes
    .filter((name) => ALWAYS.includes(name) || claim[name] !== attributeDefaults[name])
    .map((name) => field(name, claim[name] ?? '-'));

/** `12.6 %, percentage` */
const amountText = ({ amount, unit, kind }: Claim): string =>
  `${amountOf(amount)}${unit === null ? '' : ` ${unit}`}, ${kind}`;

const ucumLines = (claim: Claim): readonly string[] => {
  if (!('ucum' in claim) || claim.ucum === null) return [];
  const { ucum } = claim;
  const value = 'value' in ucum ? ucum.value : `${ucum.min} to ${ucum.max}`;
  return [field('ucum', `${value} ${ucum.code}`)];
};

/** The heading the claim stands under, or what it stands in. */
const placeOf = ({ location: { block, section } }: Claim, { sections }: Bulletin): string => {
  const heading = section === null ? null : (sections[section]?.heading ?? null);
  return heading === null ? block : `${block} under ${heading.text}`;
};

const claimLines = (text: string, claim: Claim, bulletin: Bulletin): readonly string[] => [
  '',
  oneLine(claim.quote),
  ...[
    field('sentence', excerpt(text, claim.location.sentence, claim.span, SENTENCE_REACH)),
    field('place', placeOf(claim, bulletin)),
    field('amount', amountText(claim)),
    ...ucumLines(claim),
    ...saidLines(claim),
    field('rule', claim.rule),
  ].map((line) => `  ${line}`),
];

/** The words around a numeral as far as its line goes. */
const lineAround = (text: string, { start, end }: Span): Span => {
  const before = /[^\r\n]*$/.exec(text.slice(Math.max(0, start - OTHER_REACH), start))?.[0] ?? '';
  const after = /^[^\r\n]*/.exec(text.slice(end, end + OTHER_REACH))?.[0] ?? '';
  return { start: start - before.length, end: end + after.length };
};

const otherLine = (text: string, { span, reason }: Other): string =>
  `  ${field(reason, excerpt(text, lineAround(text, span), span, OTHER_REACH))}`;

/**
 * An extraction as a text to be read, kept beside the bulletin and compared with: its structure, a block for each claim
 * with the sentence it stands in, then every other numeral with the reason why it is none. `text` is what was extracted
 * from. Offsets and ids are left out, so that a word added at the front changes one line and not all.
 */
export const snapshotOf = (text: string, { bulletin, claims, others }: Extraction): string =>
  [
    TITLE,
    '',
    ...outlineLines(bulletin, claims),
    '',
    `## ${counted(claims.length, 'claim')}`,
    ...claims.flatMap((claim) => claimLines(text, claim, bulletin)),
    '',
    `## ${counted(others.length, 'other numeral')}`,
    '',
    ...others.map((other) => otherLine(text, other)),
  ]
    .join('\n')
    .trimEnd() + '\n';
