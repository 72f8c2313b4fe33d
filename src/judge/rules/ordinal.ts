import type { JudgeInput, JudgeRule } from '../judge-rule.js';

/** Words that make 第N a place among others: 居全国第三, 排名第7位, 成为第一大电源. */
const RANKED_BEFORE =
  /(?:居|列|名|排|位|升至|跃至|跃升|跃居|上升|保持|稳居|世界|全球|全国|全省|全市|西部|东部|中部|亚洲|同类|省份|地区|城市|行业|榜|进入|成为|保|连续\d*年|是)[^,。;、]{0,6}$/;
const RANKED_AFTER = /^(?:大|位|名(?!额)|高|长|强|富|多|快)/;
const STOPS = /^(?:$|[,。;、!)的”]|并|和)/;

const isRank = ({ before, quote, after }: JudgeInput): boolean => {
  if (/[位]$/.test(quote)) return true;
  const placed = RANKED_BEFORE.test(before);
  return (RANKED_AFTER.test(after) && !/^大(?:会|战|届)/.test(after)) || (placed && STOPS.test(after));
};

/** Ordinals that only name or order: 第三届, 第二次会议, 第一产业. A place in a ranking is a claim. */
export const ordinal: JudgeRule = {
  name: 'ordinal',
  reason: 'ordinal',
  applies: (input) => input.quantity.rule === 'rank.ordinal' && !isRank(input),
};

/** 500强企业 and the like name a list. */
export const rankedList: JudgeRule = {
  name: 'rankedList',
  reason: 'name',
  applies: ({ quantity, quote, before, after }) =>
    quantity.rule === 'rank.top' && /强$/.test(quote) && (/世界$|中国$/.test(before) || /^(?:企业|县|区|市|镇|榜)/.test(after)),
};
