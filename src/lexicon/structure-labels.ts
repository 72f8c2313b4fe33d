/** What the value after a label of a page's head or foot is. */
export type LabelKind = 'published' | 'dated' | 'source' | 'issuer' | 'other';

const labels = (kind: LabelKind, list: string): readonly (readonly [string, LabelKind])[] =>
  list
    .trim()
    .split(/\s+/)
    .map((word) => [word, kind] as const);

/**
 * Labels of the lines above and below an article, without inner spaces (索 引 号). Sources: the fields of
 * 政府信息公开目录 (国办发〔2019〕61号), of listed companies' announcements and of news sites' page heads.
 * `dated` labels give the page's date only where no `published` one does.
 */
export const pageLabels: ReadonlyMap<string, LabelKind> = new Map([
  ...labels(
    'published',
    `发布日期 发布时间 发表日期 发表时间 发稿时间 发稿日期 刊发时间 刊发日期 日期查询 公开日期 公开时间 公布日期 上传时间
     录入时间 稿件时间 出版日期 上网时间 发文日期 发稿日 上版日期 张贴日期 刊登日期`,
  ),
  ...labels('dated', '时间 日期 更新时间 更新日期 成文日期 生成日期 印发日期 公告日期'),
  ...labels('source', '来源 信息来源 稿源 稿件来源 文章来源 新闻来源 内容来源 来源媒体 转载自 转自 出处'),
  ...labels(
    'issuer',
    '发文机构 发文机关 发文单位 发布机构 发布机关 发布单位 发稿单位 公开机构 公布机关 主办 主办单位 制发机关',
  ),
  ...labels(
    'other',
    `索引号 信息索引号 文号 发文字号 文件编号 公文种类 主题分类 主题词 体裁分类 服务对象 有效性 时效性 信息分类 信息类别
     名称 信息名称 标题 生效日期 废止日期 证券代码 证券简称 股票代码 股票简称 公告编号 债券代码 债券简称 编号 版次 版面
     浏览次数 浏览量 阅读 阅读量 阅读次数 点击 点击量 点击数 点击次数 点阅数 点阅次数 点阅率 人气 更新单位 附件下载 相关图片 相关附件 资料图片 访问次数 访问量 字号 字体 字体大小 视力保护色 栏目
     所属栏目 作者 编辑 责任编辑 责编 记者 审核 关键词 关键字 分享 分享到 打印 网站标识码 承办 协办 主管 技术支持`,
  ),
]);

/** Titles of what stands behind a document's last part and belongs to none of them. */
export const appendixTitles: ReadonlySet<string> = new Set(
  '名词解释 名词注释 名词说明 术语解释 附录 附件 附表 附注 注释 后记 结语 结束语 新闻链接 相关链接 知识链接 延伸阅读 背景资料 新闻背景 记者手记 编后'.split(
    ' ',
  ),
);
