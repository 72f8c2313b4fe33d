import type { Claim } from '../claim/claim.js';
import type { AlignedAttribute } from './alignment.js';

/** Attributes that mean the same in both languages. */
const COMPARED = [
  'approx',
  'direction',
  'basis',
  'period',
  'modality',
] as const satisfies readonly AlignedAttribute[];

/** In which attributes beside the number two claims differ. */
export const differencesOf = (zh: Claim, en: Claim): AlignedAttribute[] =>
  COMPARED.filter((name) => zh[name] !== en[name]);

/** How many attributes two claims have in common, 0 to 5: it decides between equal numbers. */
export const likenessOf = (zh: Claim, en: Claim): number => COMPARED.length - differencesOf(zh, en).length;
