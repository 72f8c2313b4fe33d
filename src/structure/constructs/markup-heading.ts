import { type Construct, isFree, textAt } from '../page.js';
import { isHeadingShaped } from '../punctuation.js';

const LONGEST = 48;
const HASHED = /^(#{1,6}) +(?=\S)/;
const BOLD = /^\*\*([^*]{2,44})\*\*:?$/;

/** A heading in plain-text markup: ## 核心数据, **核心数据一览** */
export const markupHeading: Construct = {
  name: 'markup-heading',
  read: (page, at) => {
    const text = textAt(page, at);
    if (text.length > LONGEST || page[at + 1] === undefined) return null;
    const hashed = HASHED.exec(text);
    const bold = BOLD.exec(text)?.[1];
    const start = hashed?.[0].length ?? 2;
    const words = hashed === null ? bold : text.slice(start);
    if (words === undefined || !isHeadingShaped(words) || !isFree(page, at)) return null;
    const style = hashed === null ? 'unnumbered' : `markup-${hashed[1]?.length ?? 1}`;
    return {
      role: 'heading',
      heading: { style, number: null, words: { start, end: start + words.length } },
    };
  },
};
