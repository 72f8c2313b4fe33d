/** Words before a number that make it a name or number of a thing: Article 5, No. 12, Phase 2. */
export const englishNumberedThings: readonly string[] = (
  'article,articles,no.,no,number,nos.,chapter,section,phase,stage,table,figure,page,pages,room,line,route,flight,version,' +
  'item,annex,appendix,decree,order,document,gate,terminal,building,lane,highway,level,grade,class,type,tel,tel.,telephone,' +
  'fax,hotline,id,isbn,covid,apollo,shenzhou,tianzhou,tiangong,long march'
).split(',');

/** Words after a number word that make a set phrase with it and count nothing: two sides of the Strait, two systems. */
export const englishSetPhrases: readonly string[] = [
  'sides of the taiwan',
  'sides of the strait',
  'systems',
  'represents',
  'gorges',
  'sessions',
  'centenary',
  'centenaries',
  'guarantees',
];
