import { isFurniture, type BlockRole } from '../structure/block.js';
import type { Disposition } from './mention.js';

const FURNITURE: Disposition = { claim: false, reason: 'furniture', rule: 'furniture' };
const TABLE: Disposition = { claim: false, reason: 'table', rule: 'table' };

/**
 * What becomes of every numeral of a block because of what the block is: those of mastheads, bylines and other page
 * furniture (版权所有 2023) and of tables, which are read by their rows and columns, are no claims of a sentence. Null
 * where the sentence decides.
 */
export const dispositionOfRole = (role: BlockRole): Disposition | null => {
  if (isFurniture(role)) return FURNITURE;
  return role === 'table' ? TABLE : null;
};
