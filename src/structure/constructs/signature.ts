import { type Construct, isFree, textAt } from '../page.js';
import { isHeadingShaped } from '../punctuation.js';
import { dateLine } from './page-head.js';

/** Who signs a document, on the line above its closing date: 澄岳新材料股份有限公司董事会 */
export const signature: Construct = {
  name: 'signature',
  read: (page, at) => {
    const signs =
      isHeadingShaped(textAt(page, at), 40) && isFree(page, at + 1) && dateLine.read(page, at + 1) !== null;
    return signs ? { role: 'boilerplate', lines: 2 } : null;
  },
};
