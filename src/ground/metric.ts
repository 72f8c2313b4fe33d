import { casualties, counted, medals, none, parted, partitive } from './metric-count.js';
import { elapsed, ongoing } from './metric-duration.js';
import { attributed, compared, identified, ranked } from './metric-level.js';
import type { MetricInput, MetricReading, MetricRule } from './metric-rule.js';
import { distributed, governed, inherited, predicated, related } from './metric-subject.js';

/** Tried in order; the first that reads the frame wins. */
const rules: readonly MetricRule[] = [
  ongoing,
  elapsed,
  attributed,
  ranked,
  medals,
  none,
  casualties,
  partitive,
  parted,
  identified,
  counted,
  distributed,
  related,
  governed,
  compared,
  predicated,
  inherited,
];

/** The words for what is measured, for each member of a frame in order, and the rule that read them. */
export const readMetrics = (
  input: MetricInput,
): { readonly rule: string; readonly readings: readonly MetricReading[] } => {
  for (const { name, read } of rules) {
    const readings = read(input);
    if (readings !== null) return { rule: name, readings };
  }
  return { rule: 'unread', readings: [] };
};
