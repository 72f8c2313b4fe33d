import { readCredits, type FoundCredit } from '../credits.js';
import { type Construct, textAt } from '../page.js';

const LONGEST = 400;
const POINTER =
  /^(?:[▲▼△▽◀▶↑↓←→](?<!▶(?= ?[^ ,。:()]{2,8}$))|(?:上|下|左|右|本|题)图(?=[:为是,。(])|图为|图片为|图[①-⑳]|[[(【]图(?:片|[①-⑳\d]{1,2})?[\])】]|\(?资料图|图 ?\d{1,2}[ :]|这是.{0,60}拍摄的)/;
const TITLED = /^图片(?:说明|来源)?:/;
const TAKEN = /(?:摄|摄影|供图|资料图片?|资料照片|视频截图|无人机照片)[)）】\]]*$/;

/** 资料图片 and the like, in brackets after the credit. */
const REMARK = / *\([^()摄影]{2,20}\)$/;
const REACH = 80;

/** The places where a caption's credit may begin: in brackets at its end, or after a sentence, a gap or a space. */
const CREDIT_STARTS: readonly RegExp[] = [
  /\([^()]{2,60}\)$/,
  /[^。!?]{2,60}$/,
  /(?<= {2})\S[^。]{1,50}$/,
  /(?<=\s)\S{1,12} \S{1,6}$/,
];

/** Who took the picture, as a caption's last words say: …候车。新华社记者 温如海 摄 */
export const readCaptionCredits = (text: string): readonly FoundCredit[] => {
  const offset = Math.max(0, text.length - REACH);
  const tail = text.slice(offset).replace(REMARK, '');
  for (const start of CREDIT_STARTS) {
    const match = start.exec(tail);
    const credits = match === null ? null : readCredits(match[0]);
    if (match === null || credits === null || credits.length === 0) continue;
    const from = offset + match.index;
    return credits.map((credit) => ({ ...credit, start: credit.start + from, end: credit.end + from }));
  }
  return [];
};

const isShot = (text: string): boolean => {
  if (!TAKEN.test(text.slice(-12))) return false;
  return /[)】\]]$/.test(text) || readCaptionCredits(text).length > 0 || /供图$|照片$|图片$|截图$/.test(text);
};

/** What a picture shows: ▲救援人员转移群众。, 图为…, or a line that names its photographer at the end. */
export const caption: Construct = {
  name: 'caption',
  read: (page, at) => {
    const text = textAt(page, at);
    if (text.length > LONGEST) return null;
    return POINTER.test(text.slice(0, 80)) || TITLED.test(text) || isShot(text) ? { role: 'caption' } : null;
  },
};
