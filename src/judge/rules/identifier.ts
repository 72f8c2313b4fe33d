import { surroundedBy, type JudgeRule } from '../judge-rule.js';

/** A number that belongs to a string of Latin letters: 5G, T1000, PM2.5, H3N2, 歼-20, 北溪-2. */
export const model: JudgeRule = {
  name: 'model',
  reason: 'identifier',
  applies: ({ before, quote, after, quantity }) =>
    /\d/.test(quote) &&
    (quantity.unitSpan === null || (quantity.kind === 'count' && /[A-Z]$/.test(before))) &&
    (/[A-Za-z][-.+ ]?$/.test(before) || /[\u4e00-\u9fff]-$/.test(before) || /^ ?[A-Z]{2,}|^[A-Za-z]/.test(after)),
};

/** Numbers with a letter as grade: 5A级, 4A景区, 3D. */
export const grade: JudgeRule = {
  name: 'grade',
  reason: 'name',
  applies: surroundedBy({ quote: /^\d+$/, after: /^[ADK](?:级|景区|打印|洞|电影)?/ }),
};

/** Codes and numbers under which something is filed: 第6号, 〔2022〕15号, 3号码头, 12306网站, 证券代码:888801. */
export const code: JudgeRule = {
  name: 'code',
  reason: 'identifier',
  applies: (input) =>
    surroundedBy({ quote: /^[\d一二三四五六七八九十]+号?$/, after: /^号(?!称)/ })(input) ||
    surroundedBy({ quote: /号$/ })(input) ||
    surroundedBy({ before: /[〔[(（]$/, quote: /^\d{1,4}$/, after: /^[〕\])）]/ })(input) ||
    surroundedBy({ before: /(?:代码|编号|文号|案号|电话|热线|传真|邮编|拨打|QQ|微信|网址|编码)[:号为 ]{0,3}$/, quote: /^\d/ })(input) ||
    surroundedBy({ quote: /^\d+$/, after: /^(?:高地|国道|省道|县道|次列车|次航班|航班|型(?!号)|系列|路公交)/ })(input) ||
    surroundedBy({ quote: /^\d{5}$/, after: /^(?:网站|网|售票|APP|客户端|平台|热线)/ })(input) ||
    surroundedBy({ quote: /^1(?:10|19|20|22|23\d{2})$/, after: /^(?:报警|接警|指挥|热线|平台|电话|中心|急救)/ })(input),
};

/** Runs with more points, strokes or hyphens than a number has: 1.2.3, 010-1234, 2024/3/22. */
export const dotted: JudgeRule = {
  name: 'dotted',
  reason: 'identifier',
  applies: ({ quantity, before, after }) =>
    quantity.numerals[0].form === 'dotted' ||
    (quantity.unitSpan === null && (/[\d:/@._=?&-]\d{0,8}[-/]$/.test(before) || /^[-/]\d+[-/\d]/.test(after) || /^@|^\.[a-z]/.test(after))),
};

/** A run that is no number anyone would write: 万万万万. */
export const malformed: JudgeRule = {
  name: 'malformed',
  reason: 'malformed',
  applies: ({ quantity }) => quantity.numerals.some(({ form }) => form === 'malformed'),
};

/** Numbers of a formula or slogan: 1+20, 4×100米, “1+1+9”. */
export const formula: JudgeRule = {
  name: 'formula',
  reason: 'name',
  applies: (input) => /\d[+×xX*]$/.test(input.before) || /^[+×*]\d/.test(input.after),
};
