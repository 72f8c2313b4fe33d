import { isFurniture } from '../../structure/block.js';
import type { JudgeRule } from '../judge-rule.js';

/** What stands on the page but is not the bulletin: mastheads, bylines, navigation, copyright lines. */
export const furniture: JudgeRule = {
  name: 'furniture',
  reason: 'furniture',
  applies: ({ role }) => isFurniture(role),
};

/** Cells of tables; they are read by their rows and columns, not as sentences. */
export const tableCell: JudgeRule = {
  name: 'tableCell',
  reason: 'table',
  applies: ({ role }) => role === 'table',
};
