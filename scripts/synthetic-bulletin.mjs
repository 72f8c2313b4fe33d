// Text of any length to measure speed on: written here, of nobody and nowhere, the same on every run.

const sentences = [
  (n) => `全年云泽市生产总值${n % 9000}.${n % 10}亿元，比上年增长${(n % 80) / 10 + 1}%。`,
  (n) => `望川县新建社区养老驿站${n % 70}个，服务老人超过${(n % 9) + 1}万人次，群众满意度稳步提升。`,
  (n) => `青岫市公安机关共破获各类案件${n % 5000}起，同比下降${n % 40}.${n % 7}%，抓获嫌疑人${n % 900}名。`,
  () => '各部门各单位要进一步增强责任感和紧迫感，把各项工作抓紧抓实抓出成效。',
  (n) =>
    `进出口总额分别为${n % 300}亿元和${n % 200}亿元，占全市的${n % 50}.${n % 9}%，较年初提高${n % 5}个百分点。`,
  () => '与会代表一致认为，这座城市的变化来自一点一滴的努力，也来自千家万户的信任。',
  (n) => `到2030年，力争建成高标准农田${(n % 60) + 20}万亩，粮食产量稳定在${(n % 40) + 100}万吨以上。`,
];

const SENTENCES_IN_PARAGRAPH = 5;
const PARAGRAPHS_IN_SECTION = 6;
const numbers = '一二三四五六七八九十';

const headingOf = (paragraph) => {
  const section = Math.floor(paragraph / PARAGRAPHS_IN_SECTION);
  return `${numbers[section % numbers.length]}、第${section + 1}阶段工作\n`;
};

/** A bulletin with headings, paragraphs and claims, of at least this many characters. */
export const syntheticBulletin = (length) => {
  const pieces = ['云泽市全年工作盘点\n2023年1月10日　本报记者 许明远\n'];
  let written = pieces[0].length;
  for (let n = 0; written < length; n++) {
    const paragraph = Math.floor(n / SENTENCES_IN_PARAGRAPH);
    const opens = n % SENTENCES_IN_PARAGRAPH === 0;
    const heading = opens && paragraph % PARAGRAPHS_IN_SECTION === 0 ? headingOf(paragraph) : '';
    const closes = n % SENTENCES_IN_PARAGRAPH === SENTENCES_IN_PARAGRAPH - 1;
    const sentence = sentences[n % sentences.length](n * 37 + 11);
    const piece = `${heading}${opens ? '　　' : ''}${sentence}${closes ? '\n' : ''}`;
    pieces.push(piece);
    written += piece.length;
  }
  return pieces.join('');
};
