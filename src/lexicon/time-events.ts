/**
 * Events so well known that their year goes without saying before 以来, with that year. Source: the chronology
 * of the People's Republic (新中国大事记). Party congresses and five-year plans are computed, not listed.
 */
export const eventYears: readonly (readonly [string, number])[] = [
  ['中华人民共和国成立', 1949],
  ['新中国成立', 1949],
  ['建国', 1949],
  ['改革开放', 1978],
  ['新时代', 2012],
];

/** What begins with the year itself: 开年以来 is 今年以来. */
export const yearOpenings: readonly string[] = [
  '开年',
  '新年',
  '今年开年',
  '今年开局',
  '进入新年',
  '新年伊始',
];

/** Verbs of what an anniversary counts from: 建交50年来, 上线5年来. Source: read off the news corpus. */
export const foundingVerbs: readonly string[] = (
  '建交 成立 建立 建设 提出 实施 开放 开通 运营 创办 启动 设立 通车 通航 通水 建成 投产 投用 颁布 签署 生效 ' +
  '回归 解放 入世 开馆 开园 开港 建校 建院 建市 建省 建区 建馆 建党 建军 举办 推行 开展 缔结 发起 加入 落户 ' +
  '创建 组建 揭牌 挂牌 施行 上线 上市 出台 关系'
).split(' ');
