import { eventDivisions, matchWords, multisports, sportDisciplines } from '../../lexicon/judge-sports.js';
import { allOf, anyOf, surroundedBy, type JudgeRule } from '../judge-rule.js';
import { endsWith, lately, soon, startsWith } from '../pattern.js';

const discipline = startsWith(sportDisciplines);

/** Events named by a distance, a weight or a crew: 200米蝶泳, 男子100米, 10米气步枪, 四人双桨, 现代五项. */
export const sportEvent: JudgeRule = {
  name: 'sportEvent',
  reason: 'name',
  applies: anyOf(
    surroundedBy({ quote: /(?:米|公里)$/, kinds: ['measure'], after: discipline }),
    surroundedBy({ quote: /(?:米|公里)$/, kinds: ['measure'], before: endsWith(eventDivisions) }),
    surroundedBy({ quote: /人$/, kinds: ['count'], after: discipline }),
    surroundedBy({ quote: /^[三四五六七十]项$/, before: endsWith(multisports) }),
  ),
};

/** Results of matches: 3:2, 21比15. */
export const score: JudgeRule = {
  name: 'score',
  reason: 'score',
  applies: anyOf(
    surroundedBy({ quote: /^\d{1,3}$/, after: /^比\d/ }),
    surroundedBy({ before: /\d比$/, quote: /^\d{1,3}$/ }),
    allOf(
      ({ quantity }) => quantity.rule === 'ratio',
      anyOf(surroundedBy({ before: lately(matchWords, 6) }), surroundedBy({ after: soon(matchWords, 0) })),
    ),
  ),
};
