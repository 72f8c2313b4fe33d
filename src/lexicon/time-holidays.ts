/** Holidays whose name needs no addition. Source: 《全国年节及纪念日放假办法》 and the traditional festivals. */
export const holidays: readonly string[] = (
  '春节 元旦 元宵节 清明节 劳动节 端午节 中秋节 国庆节 重阳节 七夕节 儿童节 妇女节 青年节 建党节 建军节 教师节'
).split(' ');

/** Short names, which are holidays only before 假期, 期间 or the like: 国庆 alone may be a person. */
export const shortHolidays: readonly string[] = '清明 端午 中秋 国庆 元宵 重阳 七夕 中秋国庆'.split(' ');

/** Names that are numerals, holidays only in quotation marks or before 假期, 期间 or the like: 五一假期, “十一”. */
export const numeralHolidays: readonly string[] = '五一 十一 六一 七一 八一 三八 五四 双十一 双十二 双11 双12'.split(
  ' ',
);

/** What may follow the name of a holiday and belongs to it. */
export const holidayEndings: readonly string[] = (
  '假期期间 小长假 长假 假期 假日 黄金周 期间 国际劳动节 劳动节 国际儿童节 儿童节 建军节 国际妇女节 妇女节 青年节'
).split(' ');
