const DIGITS = '零一二三四五六七八九';
const CAPITALS = '零壹贰叁肆伍陆柒捌玖';
const STEPS = ['', '十', '百', '千'];
const SECTIONS = ['', '万', '亿', '万亿'];

const digitsOf = (text: string, digits: string): string =>
  text.replace(/\d/g, (digit) => digits.charAt(Number(digit)));

/** A section of up to four digits: 1005 is 一千零五. */
const section = (number: number): string => {
  const written = String(number);
  const parts = Array.from(written, (digit, i) =>
    digit === '0' ? '零' : digitsOf(digit, DIGITS) + STEPS[written.length - 1 - i],
  );
  return parts.join('').replace(/零+/g, '零').replace(/零$/, '');
};

/** A whole number below 10^16 as it is read out: 120000005 is 一亿二千万零五. */
export const han = (number: bigint): string => {
  if (number === 0n) return '零';
  let written = '';
  for (let power = SECTIONS.length - 1; power >= 0; power--) {
    const part = Number((number / 10000n ** BigInt(power)) % 10000n);
    const gap = written !== '' && part < 1000 && part > 0;
    if (part > 0) written += `${gap ? '零' : ''}${section(part)}${SECTIONS[power]}`;
  }
  // 一十五 at the front is said 十五.
  return written.replace(/^一十/, '十');
};

/** The same in the capitals of cheques: 壹万贰仟. */
export const capitals = (number: bigint): string =>
  han(number)
    .replace(/^十/, '一十')
    .replace(/[一二三四五六七八九]/g, (digit) => CAPITALS.charAt(DIGITS.indexOf(digit)))
    .replace(/[十百千]/g, (step) => '拾佰仟'.charAt('十百千'.indexOf(step)));

/** The same in traditional characters: 一萬二千億. */
export const traditional = (number: bigint): string =>
  han(number).replaceAll('万', '萬').replaceAll('亿', '億');

/** 两 for 二 wherever it is said so: 两千二百, 两亿. */
export const withLiang = (number: bigint): string => han(number).replace(/二(?=[百千万亿])/g, '两');

/** Digits one by one: 二〇二六. */
export const digitString = (number: bigint): string =>
  digitsOf(String(number), DIGITS).replaceAll('零', '〇');

/** 1,234,567. */
export const grouped = (number: bigint): string => String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** １２３４．５. */
export const fullWidth = (written: string): string =>
  written.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

/** 3亿2000万4500: sections in Arabic digits. */
export const mixed = (number: bigint): string => {
  const sections = [8, 4, 0].map(
    (power) => [(number / 10n ** BigInt(power)) % (power === 8 ? 10n ** 8n : 10000n), power] as const,
  );
  return sections
    .map(([part, power]) => (part === 0n ? '' : `${part}${{ 8: '亿', 4: '万', 0: '' }[power]}`))
    .join('');
};

/** 三点一四: decimals after 点. */
export const withPoint = (whole: bigint, decimals: string): string =>
  `${han(whole)}点${digitsOf(decimals, DIGITS)}`;
