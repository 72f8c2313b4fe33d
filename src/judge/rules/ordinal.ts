import { holdingVerbs, numberedMeetings, sessionBodies, technologies } from '../../lexicon/judge-labels.js';
import { notRankedHeads, rankedHeads, rankingWords, valuesFirst } from '../../lexicon/judge-ranks.js';
import { allOf, anyOf, isHan, noneOf, surroundedBy, type Condition, type JudgeRule } from '../judge-rule.js';
import { endsWith, lately, startsWith } from '../pattern.js';

const placed = surroundedBy({ before: lately(rankingWords, 6) });
const stops = surroundedBy({
  after: /^(?:$|[,。;、!)的” ]|并|和|水平|行列|上升|跃升|升|提升|下降|降|跃|前移|增至)/,
});
const praised = surroundedBy({ before: endsWith(valuesFirst) });
const headed = allOf(
  surroundedBy({ after: startsWith(rankedHeads) }),
  noneOf(surroundedBy({ after: startsWith(notRankedHeads) })),
);
const wholePlace = surroundedBy({ quote: /[位名]$/ });

/** 第三位 and 首位 rank where they stand alone; 首位航天员 and 第一位患者 come first in time. */
const isPlace: Condition = allOf(stops, noneOf(praised), anyOf(placed, wholePlace));

const isRank: Condition = anyOf(isPlace, headed);

/** Ordinals that only name or order: 第三届, 第二次会议, 首位女航天员, 安全第一. A place in a ranking (居全国第三) is a claim. */
export const ordinal: JudgeRule = {
  name: 'ordinal',
  reason: 'ordinal',
  applies: allOf(
    anyOf(
      ({ quantity }) => quantity.rule === 'rank.ordinal',
      surroundedBy({ quote: /^首位$/ }),
      surroundedBy({ before: /第 $/, quote: /\d/ }),
    ),
    noneOf(isRank),
  ),
};

/** 500强企业 and the like name a list. */
export const rankedList: JudgeRule = {
  name: 'rankedList',
  reason: 'name',
  applies: allOf(
    ({ quantity }) => quantity.rule === 'rank.top',
    surroundedBy({ quote: /强$/ }),
    anyOf(surroundedBy({ before: /(?:世界|中国)$/ }), surroundedBy({ after: /^(?:企业|县|区|市|镇|榜)/ })),
  ),
};

const inList = surroundedBy({
  after: /^[、和及](?:第?[一二三四五六七八九十]{1,3}[届次][、和及]){0,2}第?[一二三四五六七八九十]{1,3}[届次]/,
});
const meetings = startsWith(numberedMeetings);

/** Sessions of bodies and congresses, written without 第: 二十届中央, 十四届全国人大, 十四届一次会议, 第七届、八届. */
export const session: JudgeRule = {
  name: 'session',
  reason: 'ordinal',
  applies: allOf(
    surroundedBy({ quote: /届$/ }),
    noneOf(surroundedBy({ before: /(?:连续|已|[^中]共|前|过去|近|连|成功举办了|举办了)$/ })),
    noneOf(surroundedBy({ quote: /^两/ })),
    anyOf(
      surroundedBy({ after: startsWith(sessionBodies) }),
      surroundedBy({ after: /^[一二三四五六七八九十]{1,3}[次中]/ }),
      surroundedBy({ after: meetings }),
      allOf(isHan, inList),
      allOf(isHan, surroundedBy({ before: /第[一二三四五六七八九十]{1,3}届?[、和]$/ })),
    ),
  ),
};

/** Meetings within a session: 十四届一次会议, 七次、八次全会, 中央纪委二次全会. 召开三次会议 counts them. */
export const meeting: JudgeRule = {
  name: 'meeting',
  reason: 'ordinal',
  applies: allOf(
    isHan,
    surroundedBy({ quote: /^[^两]{1,3}次$/ }),
    noneOf(surroundedBy({ before: endsWith(holdingVerbs) })),
    anyOf(
      surroundedBy({ after: startsWith(['全会', '全体会议', '中全会']) }),
      surroundedBy({ before: /[届会委协大次、]$/, after: meetings }),
      allOf(surroundedBy({ before: /[届次、]$/ }), inList),
    ),
  ),
};

/** 二 before a classifier orders, for two are counted by 两: 二楼, 二轮延包, 二通道, 一二类苗. 二人 and 二死 count. */
export const second: JudgeRule = {
  name: 'second',
  reason: 'ordinal',
  applies: surroundedBy({ quote: /^一?二[^人名位死伤者\d]$/, kinds: ['count'] }),
};

/** Floors and generations of a technology: 三楼, 5楼, 三代核电. */
export const numberedPart: JudgeRule = {
  name: 'numberedPart',
  reason: 'ordinal',
  applies: anyOf(
    surroundedBy({ quote: /楼$/, kinds: ['count'] }),
    surroundedBy({ quote: /^[一二三四五六]代$/, after: startsWith(technologies) }),
    allOf(
      surroundedBy({ quote: /^(?:19|20)\d\d/ }),
      ({ quantity: { unit } }) => unit === '级' || unit === '届',
    ),
    surroundedBy({ quote: /^\d[类型]$/, after: /^(?:创新药|新药|糖尿病|医疗器械|器械|开水|水)/ }),
  ),
};
