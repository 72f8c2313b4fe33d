import {
  codeLabels,
  numberedRoads,
  numberedServices,
  numberedThings,
  versionedThings,
} from '../../lexicon/judge-identifiers.js';
import { indexNames } from '../../lexicon/judge-labels.js';
import {
  allOf,
  anyOf,
  hasNoUnit,
  noneOf,
  surroundedBy,
  type Condition,
  type JudgeRule,
} from '../judge-rule.js';
import { endsWith, startsWith, lately } from '../pattern.js';

const belongsToLetters: Condition = anyOf(
  allOf(
    hasNoUnit,
    anyOf(surroundedBy({ before: /[A-Za-z][-.+ ]?$/ }), surroundedBy({ after: /^ ?[A-Z]{2,}|^[A-Za-z]/ })),
  ),
  surroundedBy({ before: /[A-Z]$/, kinds: ['count'] }),
  surroundedBy({
    before: /(?![一二三四五六七八九十百千万亿半])[\u4e00-\u9fff]-$/,
    kinds: ['count', 'number'],
  }),
  surroundedBy({ before: /[A-Z]$/, quote: /级$/ }),
);

/** A number that belongs to a string of Latin letters: 5G, T1000, PM2.5, H3N2, 歼-20, 北溪-2, T36级. */
export const model: JudgeRule = {
  name: 'model',
  reason: 'identifier',
  applies: allOf(surroundedBy({ quote: /\d/ }), belongsToLetters),
};

/** Numbers with a letter as grade: 5A级, 4A景区, 3D打印, and 6E in 亚太6E卫星. */
export const grade: JudgeRule = {
  name: 'grade',
  reason: 'name',
  applies: anyOf(
    surroundedBy({ quote: /^\d+$/, after: /^[ADK](?:级|景区|打印|洞|电影)?/ }),
    surroundedBy({ quote: /^\d+[A-HK]$/, after: /^[\u4e00-\u9fff]/, kinds: ['measure'] }),
  ),
};

/** Numbers of versions: 2.0方案, “3.0版”. */
export const version: JudgeRule = {
  name: 'version',
  reason: 'identifier',
  applies: anyOf(
    surroundedBy({ quote: /^\d{1,2}\.\d版$/ }),
    allOf(
      hasNoUnit,
      surroundedBy({ quote: /^\d{1,2}\.\d$/ }),
      anyOf(
        surroundedBy({ after: startsWith(versionedThings) }),
        surroundedBy({ quote: /\.0$/, after: /^[”》]/, before: /[^“]$/ }),
      ),
    ),
  ),
};

/** Codes and numbers under which something is filed: 第6号, 〔2022〕15号, 3号码头, 12306网站, 证券代码:888801, 838路公交. */
export const code: JudgeRule = {
  name: 'code',
  reason: 'identifier',
  applies: anyOf(
    surroundedBy({ quote: /^[\d一二三四五六七八九十]+号?$/, after: /^号(?!称)/ }),
    surroundedBy({ quote: /号$/ }),
    surroundedBy({ before: /[〔[(（]$/, quote: /^\d{1,4}$/, after: /^[〕\])）]/ }),
    allOf(hasNoUnit, surroundedBy({ before: lately(codeLabels, 2), quote: /^\d+$/ })),
    surroundedBy({ before: endsWith(numberedRoads), quote: /^\d{2,3}/ }),
    surroundedBy({ quote: /^\d+$/, after: startsWith(numberedThings) }),
    surroundedBy({ quote: /^\d+路$/, after: /^(?:公交|车|电车|环线)/ }),
    surroundedBy({ quote: /^(?:\d{5}|1(?:10|19|20|22|23\d{2}))$/, after: startsWith(numberedServices) }),
    surroundedBy({ quote: /^0\d+$/ }),
  ),
};

/** Degrees of latitude and longitude: 北纬53°, 东经118度. */
export const coordinate: JudgeRule = {
  name: 'coordinate',
  reason: 'identifier',
  applies: surroundedBy({ before: /(?:北纬|南纬|东经|西经)(?:约|为)?$/ }),
};

/** The number in the name of an index of shares: 沪深300, 中证500. */
export const shareIndex: JudgeRule = {
  name: 'shareIndex',
  reason: 'name',
  applies: surroundedBy({ before: endsWith(indexNames), quote: /^\d{2,4}[股]?$/ }),
};

/** Runs with more points, strokes or hyphens than a number has: 1.2.3, 010-1234, 2024/3/22. */
export const dotted: JudgeRule = {
  name: 'dotted',
  reason: 'identifier',
  applies: anyOf(
    ({ quantity }) => quantity.numerals[0].form === 'dotted',
    allOf(
      hasNoUnit,
      anyOf(
        surroundedBy({ before: /[\d:/@._=?&-]\d{0,8}[-/]$/ }),
        surroundedBy({ after: /^[-/]\d+[-/\d]|^@|^\.[a-z]/ }),
      ),
      noneOf(surroundedBy({ after: /^\/10{1,2}万/ })),
    ),
  ),
};

/** A run that is no number anyone would write: 万万万万. */
export const malformed: JudgeRule = {
  name: 'malformed',
  reason: 'malformed',
  applies: ({ quantity }) => quantity.numerals.some(({ form }) => form === 'malformed'),
};

/** Numbers of a formula or slogan: 1+20, 4×100米, “1+N”. */
export const formula: JudgeRule = {
  name: 'formula',
  reason: 'name',
  applies: anyOf(
    surroundedBy({ before: /[\dA-Z][+×xX*]$/ }),
    surroundedBy({ after: /^[+×*][\dA-Z]/ }),
    allOf(hasNoUnit, surroundedBy({ quote: /^\d{1,2}$/, before: /[\u4e00-\u9fff]\+$/ })),
  ),
};
