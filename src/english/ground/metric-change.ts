import { nounPhraseAt } from '../noun-phrase.js';
import { longPhraseAt } from './long-phrase.js';
import type { MetricRule } from './metric-rule.js';
import { slice } from './reading.js';

const CHANGE_IN =
  /^[^,;.]{0,60}?\b(?:increase|rise|growth|drop|decrease|decline|reduction|fall|cut|gain)s? (?:in|of) /i;

/** What goes up after the number: a 3.27% year-on-year drop in energy consumption, an increase of 5% in exports. */
export const changeIn: MetricRule = {
  name: 'changeIn',
  read: ({ text, claim, change }) => {
    if (change === null) return null;
    const tail = slice(text, claim.tail);
    const led = change.by === 'nounAfter' ? CHANGE_IN.exec(tail) : null;
    if (led !== null) return longPhraseAt(text, claim.tail.start + led[0].length);
    const isNoun =
      change.by === 'noun' && /^ in (?!\d|real|the (?:past|first|second|last)|(?:19|20)\d\d)/.test(tail);
    return isNoun ? longPhraseAt(text, claim.tail.start + 4) : null;
  },
};

/** Between a change said by a noun and its number: the increase in exports was 5%. */
const INSIDE = / in ([^,;]{2,80}?) (?:of|was|is|by|reached|at|stood at) (?:about |around |an? )?$/i;

/** the increase in exports was 5%. */
export const changeInside: MetricRule = {
  name: 'changeInside',
  read: ({ text, claim, change }) => {
    if (change?.by !== 'noun') return null;
    const said = text.slice(change.word.end, claim.lead.end);
    const match = INSIDE.exec(said);
    return match === null ? null : nounPhraseAt(text, change.word.end + match.index + 4, claim.lead.end);
  },
};
