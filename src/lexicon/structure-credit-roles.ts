import type { Role } from '../structure/bulletin.js';

/** A word that says what the people beside it did for a bulletin. */
export interface CreditWord {
  readonly word: string;
  /** What they are credited with; empty for work that is nobody's byline (校对, 美编, 审核). */
  readonly roles: readonly Role[];
  /** `before`: precedes names and may carry a body in front (新华社记者); `either`: 文/张三 or 张三 摄. */
  readonly place: 'before' | 'either';
}

const words = (place: CreditWord['place'], roles: readonly Role[], list: string): readonly CreditWord[] =>
  list
    .trim()
    .split(/\s+/)
    .map((word) => ({ word, roles, place }));

/**
 * Words of credit in bylines, captions and imprints, as newspapers and news sites print them
 * (the titles follow 新闻记者证管理办法 and the usual 版权页).
 */
export const creditWords: readonly CreditWord[] = [
  ...words(
    'before',
    ['reporter'],
    '记者 见习记者 实习记者 特派记者 首席记者 文字记者 作者 撰稿 参与采写 参与记者',
  ),
  ...words('before', ['photographer'], '摄影记者 摄影师 图片记者'),
  ...words('before', ['correspondent'], '通讯员 特约通讯员 通讯员记者'),
  ...words('before', ['intern'], '实习生 见习生'),
  ...words('before', ['columnist'], '评论员 特约评论员 专栏作者 专栏作家 专栏撰稿人 特约撰稿人'),
  ...words(
    'before',
    ['editor'],
    '编辑 责任编辑 责编 值班编辑 文字编辑 网络编辑 本版编辑 本期编辑 执行编辑 栏目编辑',
  ),
  ...words(
    'before',
    [],
    `校对 责任校对 美编 美术编辑 图片编辑 视觉编辑 视频编辑 版式 版式设计 版面 版面设计 组版 检校 审核 审校 审签 审读
     初审 复审 终审 一审 二审 三审 一校 二校 三校 签发 监制 总监制 主编 执行主编 总编辑 副总编辑 值班总编 值班主任
     值班编委 值班领导 策划 统筹 总策划 总统筹 制图 制作 设计 剪辑 配音 出镜 主播 编审 翻译 编译`,
  ),
  ...words('either', ['reporter'], '文 文字 采写 撰文 报道 报导 采访报道 采访报导 综合报道 综合报导'),
  ...words('either', ['photographer'], '摄 摄影 图 图片 拍摄'),
  ...words('either', ['reporter', 'photographer'], '文图 图文 文摄 摄影报道 采写摄影 采访摄影 文并摄'),
  ...words('either', [], '整理 视频 漫画 供图 供稿'),
];

/** What stands after 记者 without being a name: 记者手记, 评论员文章. */
export const notNames: ReadonlySet<string> = new Set(
  '文章 手记 札记 观察 调查 点评 述评 日记 感言 见闻 走访 探访 连线 直击 新闻 作品 综合 从业 获悉 现场'.split(
    ' ',
  ),
);
