import type { GroundedMention } from '../ground/grounded.js';
import type { Quote, Span } from '../source/span.js';

/** A claim read from a cell of a table; its `sentence` is the cell. */
export interface CellMention extends GroundedMention {
  /** The row it stands in, from its first cell to its last. */
  readonly row: Span;
  /** The words of the unit, which may stand in a head or in the unit line. */
  readonly unit: readonly Quote[];
}
