/** Words before a number that make it a name or number of a thing: Article 5, No. 12, Phase 2. */
export const englishNumberedThings: readonly string[] = (
  'article,articles,no.,no,number,nos.,chapter,section,phase,stage,table,figure,page,pages,room,line,route,flight,version,' +
  'item,annex,appendix,decree,order,document,gate,terminal,building,lane,highway,level,grade,class,type,tel,tel.,telephone,' +
  'fax,hotline,id,isbn,covid,apollo,shenzhou,tianzhou,tiangong,long march'
).split(',');

/** Nouns after number words that make a set phrase of them rather than count: two sides of the Straits, two systems. */
export const englishSetPhrases: readonly string[] = (
  'sides of the taiwan,sides of the strait,systems,represents,gorges,sessions,centenaries,centenary,no worries,guarantees,' +
  'world,worlds'
).split(',');
