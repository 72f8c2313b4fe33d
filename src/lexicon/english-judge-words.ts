/** Words before a number that make it a name or number of a thing: Article 5, No. 12, Phase 2. */
export const englishNumberedThings: readonly string[] = (
  'article,articles,no.,no,number,nos.,chapter,section,phase,stage,table,figure,page,pages,room,line,route,flight,version,' +
  'item,annex,appendix,decree,order,document,gate,terminal,building,lane,highway,level,grade,class,type,tel,tel.,telephone,' +
  'fax,hotline,id,isbn,covid,apollo,shenzhou,tianzhou,tiangong,long march'
).split(',');

/** Nouns that, with a capital, carry a number as their name: Hall 3, Book 2; a hall of 3 storeys has none. */
export const englishLabelNouns: ReadonlySet<string> = new Set(
  (
    'Hall Unit Book Counter Window Block Zone Platform Berth Pier Dock Exit Bus Train Tram Shaft Mine Well Workshop ' +
    'Plant Reactor Pavilion Plot Volume Issue Bulletin Notice Lesson Step Day Model Form List Tier Ward Bed Seat ' +
    'Apartment Suite Box Tower Floor Checkpoint Station Warehouse Village School Team Group Squad Battalion Track ' +
    'Category Part Section Sector Camp Case Lot Booth Tunnel Bridge'
  ).split(' '),
);

/** Nouns of what is laid down for a length of time, so that the time says what kind it is: a five-year plan. */
export const englishArrangements =
  'plan|plans|program|programs|programme|period|term|contract|visa|warranty|guarantee|bond|bonds|loan|loans|deposit|strategy|' +
  'scheme|lease|license|licence|permit|degree|course|curriculum|system|framework|agreement|blueprint|schooling|education';

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
