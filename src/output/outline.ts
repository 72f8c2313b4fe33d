import type { Claim } from '../claim/claim.js';
import type { Bulletin, Section } from '../structure/bulletin.js';
import { oneLine } from './grid.js';
import { padToWidth } from './display-width.js';

interface Entry {
  readonly label: string;
  /** The values of this part of the structure; none where the bulletin lacks it. */
  readonly values: (bulletin: Bulletin) => readonly (string | undefined)[];
}

/** The parts of a bulletin, in the order they are printed. */
const entries: readonly Entry[] = [
  { label: 'kicker', values: ({ headline }) => [headline.kicker?.text] },
  { label: 'headline', values: ({ headline }) => [headline.main?.text] },
  { label: 'sub', values: ({ headline }) => [headline.sub?.text] },
  { label: 'byline', values: ({ byline }) => byline.map(({ name, role }) => `${name} (${role})`) },
  {
    label: 'dateline',
    values: ({ dateline }) => [dateline?.agency?.text, dateline?.place?.text, dateline?.date?.iso],
  },
  { label: 'published', values: ({ published }) => [published?.iso] },
  { label: 'publisher', values: ({ publisher }) => [publisher?.text] },
];

const LABEL_WIDTH = 11;

/** The structure of a bulletin as lines: what it is, then its sections with the claims counted in each. */
export const outlineLines = (bulletin: Bulletin, claims: readonly Claim[]): readonly string[] => {
  const claimsIn = countBySection(claims);
  return [
    ...entries.flatMap(({ label, values }) => {
      const present = values(bulletin).filter((value) => value !== undefined);
      return present.length === 0 ? [] : [padToWidth(label, LABEL_WIDTH) + oneLine(present.join(', '))];
    }),
    ...bulletin.sections.map((section, index) => {
      const label = padToWidth(index === 0 ? 'sections' : '', LABEL_WIDTH);
      return label + sectionLine(section, claimsIn.get(index) ?? 0);
    }),
  ];
};

const countBySection = (claims: readonly Claim[]): ReadonlyMap<number | null, number> => {
  const counts = new Map<number | null, number>();
  for (const { location } of claims) counts.set(location.section, (counts.get(location.section) ?? 0) + 1);
  return counts;
};

const sectionLine = ({ heading, number, level, paragraphs }: Section, claims: number): string => {
  const title = heading === null ? '(no heading)' : `${number?.text ?? ''}${heading.text}`;
  return `${'  '.repeat(level - 1)}${oneLine(title)}  [${counted(paragraphs.length, 'paragraph')}, ${counted(claims, 'claim')}]`;
};

/** A count with its noun: `counted(2, 'claim') === '2 claims'`. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
