import {
  doneWithin,
  erasBefore,
  lastingVerbs,
  lengthMarks,
  passingWords,
} from '../../lexicon/judge-dates.js';
import { allOf, anyOf, hasNoUnit, noneOf, surroundedBy, type JudgeRule } from '../judge-rule.js';
import { endsWith, startsWith } from '../pattern.js';

const YEAR = /^(?:19[4-9]\d|20(?:0[1-9]|[1-9]\d))$/;

/** A year without 年 before the name of an event or a document: 2022全球工业互联网大会, 2023“春晓”行动; also 2020、2021、2022. */
export const bareYear: JudgeRule = {
  name: 'bareYear',
  reason: 'date',
  applies: allOf(
    hasNoUnit,
    surroundedBy({ quote: YEAR }),
    anyOf(
      surroundedBy({ after: /^ ?[\u4e00-\u9fffA-Z“《]/ }),
      surroundedBy({ after: /^、(?:19|20)\d\d(?!\d)/ }),
      surroundedBy({ before: /(?:^|\D)(?:19|20)\d\d、$/ }),
    ),
    noneOf(surroundedBy({ after: /^ ?[比至到]/ }), surroundedBy({ before: /(?:约|近|超|达|共|为|余)$/ })),
  ),
};

const ofLength = surroundedBy({ before: endsWith([...lastingVerbs, ...lengthMarks]) });

/** 被困 and 被困超过: how long it lasted is said even where 后 follows. */
const lasting = surroundedBy({
  before: endsWith(
    [...lastingVerbs, ...passingWords].flatMap((verb) => [
      verb,
      ...['超过', '近', '约', '大约', '将近', '长达', '了'].map((mark) => verb + mark),
    ]),
  ),
});

/** A length of time that places an event: 150天后, 三年前, 近5个月内的最高点, 今明两天. How long something lasted (被困22小时后) is a claim. */
export const distance: JudgeRule = {
  name: 'distance',
  reason: 'date',
  applies: allOf(
    surroundedBy({ kinds: ['duration'] }),
    anyOf(
      surroundedBy({ after: /^(?:之?前(?![列沿台端])|以[前来]|来(?![自到往访])|间|里)/ }),
      allOf(surroundedBy({ after: /^(?:之?后(?![列台端])|以后)/ }), noneOf(lasting)),
      surroundedBy({ before: /近$/, after: /^(?:来|以来|内的?[最首新])/ }),
      surroundedBy({ before: /(?:^|[^提目])前$/ }),
      surroundedBy({ before: /的$/, after: /^内/ }),
      surroundedBy({
        quote: /^一(?:年|个?月)$/,
        after: /^内/,
        before: /^(?!.{0,16}(?:力争|要求|必须|须|应))/,
      }),
      surroundedBy({ quote: /^两[天年日]$/, before: /(?:今明|明后|昨今|\)明)$/ }),
    ),
  ),
};

const opensClause = surroundedBy({ before: /(?:^|[,。;:!?)])$/ });

/** Years that bound what was done in them, as 五年来 does: 三年累计投入, 五年增长30%, 新时代十年, …的五年. */
export const spanOfYears: JudgeRule = {
  name: 'spanOfYears',
  reason: 'date',
  applies: allOf(
    surroundedBy({ quote: /年$/, kinds: ['duration'] }),
    noneOf(ofLength),
    anyOf(
      surroundedBy({ after: startsWith(doneWithin) }),
      surroundedBy({ before: endsWith(erasBefore) }),
      surroundedBy({ before: /的$/, after: /^(?:$|[,。;!])/ }),
      allOf(
        opensClause,
        surroundedBy({
          quote: /^[^\d多余]{2,3}$/,
          after: /^[^\d,。;、的多以左之时内后前间里不未过半到至或一]/,
        }),
      ),
    ),
  ),
};

/** Anniversaries: 成立105周年. */
export const anniversary: JudgeRule = {
  name: 'anniversary',
  reason: 'ordinal',
  applies: surroundedBy({ quote: /周年$/ }),
};

/** How often a flood or a storm returns: 五十年一遇. */
export const returnPeriod: JudgeRule = {
  name: 'returnPeriod',
  reason: 'definition',
  applies: surroundedBy({ quote: /年$/, after: /^(?:或[一二三五十百\d]{1,4}年)?一遇/ }),
};
