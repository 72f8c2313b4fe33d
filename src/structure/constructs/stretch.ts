/** A stretch of lines by their indexes, `to` not included. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}
