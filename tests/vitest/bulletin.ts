import { extract, extractHtml } from '../../src/index.js';

/** A bulletin with each kind of amount, a change, a plan and a slogan. */
export const text = `平安云泽

云泽市公安局晒出成绩单

2023年，全市接报刑事警情1860起，同比下降12.6%。建成警务站31个、检查站8个。
每个警务站配备民警10至15名，三分之二的业务实现“一窗通办”，投入1.5亿元。
2024年，计划新建警务站20个。
`;

export const extraction = extract(text);

export const html = '<h1>云泽市公报</h1><p>2023年，全市接报警情<b>1860</b>起，同比下降12.6&#37;。</p>';

export const htmlExtraction = extractHtml(html);
