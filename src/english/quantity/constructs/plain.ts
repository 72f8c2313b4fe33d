import type { Unit } from '../../../quantity/unit.js';
import type { Span } from '../../../source/span.js';
import { isLabel } from '../../label.js';
import type { EnglishConstruct } from '../construct.js';
import { currencyBefore } from '../currency.js';
import { counts, kindOf } from '../plain-numeral.js';
import { quantityOf } from '../quantity.js';
import { readEnglishUnit } from '../unit.js';

const TIMES = /^ ?times$/;
/** three times the figure, 2.3 times that of 2019; prices were raised three times counts. */
const COMPARES =
  /^(?:,? (?:the|as|that|those|of|its|their|more|higher|larger|greater|faster|over|what|last)\b|-)/;

const isOccasions = (text: string, unit: Unit | null): boolean =>
  unit?.kind === 'multiple' &&
  TIMES.test(text.slice(unit.start, unit.end)) &&
  !COMPARES.test(text.slice(unit.end, unit.end + 12));

/** Units that are verbs as well: Village No. 3 won a medal. */
const VERBS: ReadonlySet<string> = new Set(['won']);
const OBJECT_AFTER =
  /^ (?:an?|the|its|their|his|her|first|second|third|gold|silver|bronze|praise|awards?)\b/i;

const isVerb = (text: string, numeral: Span, unit: Unit | null): boolean =>
  unit !== null &&
  VERBS.has(text.slice(unit.start, unit.end)) &&
  (isLabel(text, numeral) || OBJECT_AFTER.test(text.slice(unit.end, unit.end + 12)));

/** A number with its unit or currency: 25.7-percent, RMB 128,000, 20.6 million mu, 47, two-thirds. */
export const plain: EnglishConstruct = {
  name: 'plain',
  read: ({ text, numerals }, index) => {
    const numeral = numerals[index];
    if (numeral === undefined || !counts(numeral)) return null;
    const read = numeral.denominator === null ? readEnglishUnit(text, numeral.end) : null;
    const isWhole = numeral.value.exponent >= 0;
    const isNoUnit = (isWhole && isOccasions(text, read)) || isVerb(text, numeral, read);
    const unit = isNoUnit ? null : read;
    return quantityOf(text, {
      numerals: [numeral],
      low: numeral.value,
      high: null,
      denominator: numeral.denominator,
      currency: currencyBefore(text, numeral.start),
      unit,
      kind: kindOf(text, numeral),
      rule: 'counted',
    });
  },
};
