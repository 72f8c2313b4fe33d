/**
 * Page furniture of news sites, government sites, digital newspapers and copied PDF pages. Collected from the
 * common site templates (政府网站发展指引 国办发〔2017〕47号 names most of the controls); data only.
 */

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Words of controls: a line of nothing else is furniture. */
export const widgetWords: ReadonlySet<string> = new Set(
  list(`
  字号 字体 字体大小 大 中 小 特大 超大 默认 正常 小字号 中字号 大字号 加大 减小 还原 放大 缩小 打印 打印本页 打印此页 打印页面 我要打印 关闭
  关闭窗口 关闭本页 关闭页面 关闭此页 收藏 加入收藏 收藏本页 下载 全文下载 下载文字版 全屏 返回 返回顶部 返回首页 返回列表
  返回目录 回到顶部 回到首页 分享 分享到 分享至 一键分享 转发 微信 微博 新浪微博 腾讯微博 朋友圈 微信好友 空间 QQ空间 QQ 
  复制 全文复制 复制全文 复制链接 复制网址 链接 纠错 我要纠错 网站纠错 内容纠错 报错 挑错 评论 我要评论 发表评论 点赞 收听 语音播报 朗读 听新闻 
  上一篇 下一篇 上一版 下一版 上一期 下一期 上一页 下一页 首页 尾页 末页 更多 登录 注册 搜索 检索 导航 网站地图 无障碍 
  无障碍浏览 无障碍阅读 长者模式 长者版 适老化 繁体 简体 English 手机版 电脑版 移动端 客户端下载 版面导航 标题导航 版面目录 
  查看 查看更多 展开 收起 展开全文 浏览次数 浏览量 浏览 阅读 阅读量 阅读次数 点击 点击量 点击数 访问量 次 视力保护色 数字报
  在看 一键三连 图片 END 原创 关注 收藏本文 阅读原文 赞 写留言 留言 预览时标签不可点 关闭分享 A A- A+ A＋ A－ 
  放大镜 保存 邮件 发送 推荐 字 号 正文 分享本文 责任编辑`),
);

/** Openings of lines that are never part of the article: notices, attachments, neighbours. */
export const noticeOpenings: readonly string[] = list(`
  版权声明 版权所有 版权归 凡本网 凡注明 凡本报 本网站所 本站所 本文有删减 本文略有删减 有删节 本文仅代表 以上内容 未经授权 未经许可 转载请注明 转载须注明
  免责声明 法律声明 郑重声明 特别声明 前瞻性声明 Copyright copyright COPYRIGHT © 扫一扫 扫描二维码 扫码 长按识别 长按二维码
  微信扫一扫 用微信扫 关注我们 点击下载 阅读下一篇 阅读上一篇 上一篇: 下一篇: 下一条: 上一条: 主办: 主办单位: 承办: 承办单位:
  主管: 网站标识码 政府网站标识码 技术支持: 投稿邮箱 新闻热线 举报电话 违法和不良信息 您访问的链接
  抄送: 抄报: 主送: 点击上方 点击蓝字 关注公众号 点亮 分享让更多人 您是第 访问人次 (此件 此件公开发布 本文来源于 声明: 温馨提示: 建议使用 推荐使用 本网声明 本报声明 原标题: 原题: 作者单位:`);

/** Words that make any short line without a full stop a notice or an imprint. */
export const noticeWords: readonly string[] = list(`
  版权所有 未经授权 请勿转载 不得转载 须注明出处 ICP备 ICP证 公网安备 网站标识码 统一连续出版物号 国内统一刊号 邮发代号
  备案序号 备案号 没有了 位访客 位访问者 发表于公众号
  许可证编号 许可证号 出版许可 AllRightsReserved 在手机打开当前页 在手机上查看`);

/** Titles of lists of other articles. */
export const neighbourTitles: ReadonlySet<string> = new Set(
  list(`
  相关阅读 相关报道 相关新闻 相关链接 相关附件 相关文章 相关信息 相关稿件 相关内容 相关专题 延伸阅读 推荐阅读 热门推荐
  热点推荐 猜你喜欢 更多新闻 最新新闻 热门新闻 热点新闻 为您推荐 精彩推荐 往期回顾 往期推荐 大家都在看 新闻推荐`),
);

/** Titles of contact blocks. */
export const contactTitles: ReadonlySet<string> = new Set(
  list(
    '媒体联络 媒体联系 媒体联系人 新闻联系人 联系我们 联系方式 联系人 投资者联络 投资者关系 媒体查询 媒体垂询 新闻联络 新闻联络人 联络人 业务联系人 咨询方式 媒体热线',
  ),
);

/** Labels of ways to reach somebody. */
export const contactLabels: readonly string[] = list(
  '电话 联系电话 手机 热线 热线电话 新闻热线 传真 邮箱 电子邮箱 电邮 邮编 邮政编码 地址 通讯地址 网址 E-mail Email email',
);

/** Parts of a trail of links. */
export const trailWords: readonly string[] = list(
  '首页 主页 频道 新闻中心 正文 要闻 资讯 新闻网 晚报网 日报网 在线 门户 信息公开 政务公开 政务动态 公司新闻 网',
);

/** Openings of a trail of links. */
export const trailOpenings: readonly string[] = list(
  '当前位置 您的位置 您所在的位置 您现在的位置 你的位置 所在位置 现在位置 位置:',
);

/** Endings of the names of papers and news sites; 报 alone would take 通报 and 公报 for papers. */
export const paperEndings: readonly string[] = list(`
  新闻网 日报网 晚报网 日报 晚报 早报 晨报 时报 商报 都市报 青年报 法治报 法制报 农民报 工人报 消费报 导报 周刊 在线 网`);

/** Endings of the names of stations, whose programmes carry them in front. */
export const programmeEndings: readonly string[] = list('广播电视台 电视台 广播电台 电台 融媒体中心 总台');

/** Links of a site's foot; a line of cells with one of these is furniture. */
export const footLinks: ReadonlySet<string> = new Set(
  list(`
  网站地图 联系我们 关于我们 网站声明 法律声明 版权声明 隐私政策 隐私声明 免责声明 网站首页 设为首页 加入收藏 广告服务 广告合作 诚聘英才 友情链接
  帮助中心 使用帮助 网站纠错 站点地图 服务条款 用户协议 意见反馈 返回首页 返回顶部 首页 登录 信息公开 政务公开 互动交流 办事服务`),
);
