import type { Decimal } from '../../numeral/decimal.js';
import { plainNumeral, type Numeral, type NumeralForm } from '../../numeral/numeral.js';
import type { Span } from '../../source/span.js';

/** What a numeral is used as by its own form: a number, a place in an order (60th, first), a multiple (doubled, twice). */
export type NumeralUse = 'number' | 'ordinal' | 'growth' | 'multiple' | 'decade';

/** A numeral of an English text. `magnitude` is the power of ten of its scale words: 9 in 7.27 billion. */
export interface EnglishNumeral extends Numeral {
  readonly use: NumeralUse;
}

/** Makes a numeral of a value: `numeralOf({ start: 0, end: 5 }, 'word', decimal('7'))`. */
export const numeralOf = (
  span: Span,
  form: NumeralForm,
  value: Decimal,
  more: Partial<Pick<EnglishNumeral, 'use' | 'denominator' | 'magnitude' | 'open'>> = {},
): EnglishNumeral => ({ ...plainNumeral(span, form, value), use: 'number', ...more });
