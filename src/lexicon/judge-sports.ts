const listed = (words: string): readonly string[] => words.trim().split(/\s+/);

/**
 * Disciplines whose events are named by a distance, a height or a number of people: 200米蝶泳, 10米气步枪, 四人双桨.
 * Source: the programmes of the Olympic and Asian Games.
 */
export const sportDisciplines: readonly string[] = listed(`
  自由泳 蝶泳 仰泳 蛙泳 混合泳 个人混合泳 个人全能 跳台 台跳水 跳板 板跳水 气步枪 气手枪 步枪 手枪 运动手枪 移动靶 栏 跨栏 障碍 接力 短道
  速滑 速度滑冰 竞走 直道 竞速 皮划艇 划艇 皮艇 双桨 单桨 龙舟 赛艇 艇 雪车 雪橇 篮球 沙滩排球 滑雪 越野 追逐 冠军 亚军
  季军 冠亚军 决赛 半决赛 预赛 金牌 银牌 铜牌 比赛 项目 纪录 世界纪录 T F SM S K1 C1 K2 C2 计时赛 团体 双人 单人 有舵 无舵
`);

/** Words before the distance or the number of people of an event: 男子100米, 女子四人. Source: as above. */
export const eventDivisions: readonly string[] = listed(`
  男子 女子 男女 混合 4× 4x 4X 男子组 女子组 公开组 青年组 双人 男女混合 单人
`);

/** Sports named by the number of their parts: 现代五项, 铁人三项. Source: as above. */
export const multisports: readonly string[] = listed('现代 铁人 马术 冬季 北欧 速度 田径 射击 水上');

/** Words of winning and losing around a score: 以3:2战胜, 比分2:1. Source: compiled for this project. */
export const matchWords: readonly string[] = listed(`
  比分 战胜 击败 负于 不敌 险胜 逆转 领先 落后 大胜 完胜 淘汰 战平 力克 横扫 胜 负 平 获胜 取胜 落败 轻取 扳平 赢
`);
