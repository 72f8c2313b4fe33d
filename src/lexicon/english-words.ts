const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that end a noun phrase: prepositions, conjunctions, pronouns, auxiliaries, and verbs of report. */
export const englishPhraseEnds: ReadonlySet<string> = set(
  'of to in on at by for from with within without into onto over under above below between among across through during ' +
    'since until till before after against per than as like via toward towards including excluding regarding concerning ' +
    'but or nor yet so while whereas when where which who whom whose that this these those it them us they we he she i you there ' +
    'is are was were be been being am has have had having do does did will would shall should can could may might must ' +
    'not also still already now then however respectively nationwide worldwide ' +
    'up down out off away compared equivalent equal ' +
    'reached reaches reach reaching stood stands stand totaled totalled totals amounted accounted accounts hit hits ' +
    'rose rises rise grew grows grow fell falls fall dropped drops declined declines increased increases decreased ' +
    'decreases exceeded exceeds exceeding remained remains became become becomes came went took ' +
    'found got benefited benefit covering covers entered entering received receive receives gained worked work works live lived ' +
    'worth remain depend depends enough nearly almost west east north south ' +
    'participated participating subscribing joined got began begin requiring required',
);

/** Verbs that end the phrase of a plural noun: households have, buses ran; not the newly built roads. */
export const englishVerbsAfterPlural: ReadonlySet<string> = set(
  'build have use help need want make get go pay take give made ran won saw sent built left lost broke drew gave held kept paid spent fled drove ' +
    'met sat told wrote sold bought brought fought caught taught felt led sang swam flew set cut hit put shut',
);

/** Words before a noun that say nothing of what is counted: a further, more, another, all, its. */
export const englishDeterminers: ReadonlySet<string> = set(
  'a an the its their our his her this that these those all both each every some any more further additional another ' +
    'other extra total just only about around nearly almost over',
);

/** Words that may stand between a number and what it counts. */
export const englishCountModifiers: ReadonlySet<string> = set(
  'more further additional other extra another such',
);

/** Nouns that look like participles. */
export const englishIngNouns: ReadonlySet<string> = set(
  'housing building training funding spending lending manufacturing farming mining shipping engineering financing ' +
    'processing planning banking borrowing advertising breeding schooling shed seed breed feed living being',
);

/** Words that join two words of one phrase. */
export const englishConjunctions: ReadonlySet<string> = set('and or &');

/** Nouns in the plural that do not end in s. */
export const englishPlurals: ReadonlySet<string> = set(
  'people personnel children women men staff police persons cattle',
);

/** Adverbs of time and place after a number that name nothing counted. */
export const englishAdverbs: ReadonlySet<string> = set(
  'respectively nationwide worldwide annually yearly monthly daily altogether overall alone each apiece year-on-year ' +
    'away downstream upstream ' +
    'yoy online abroad ago earlier later higher lower less more fewer faster slower',
);

/** Verbs that say at what level something stands; the subject is what is measured. */
export const englishLevelVerbs: ReadonlySet<string> = set(
  'is are was were be been being reach reached reaches reaching total totaled totalled totals totaling totalling amounted ' +
    'amount amounts amounting stand stands stood standing exceed exceeded exceeds exceeding top topped tops topping hit ' +
    'hits went goes surpass surpassed surpasses surpassing came come comes account accounts accounted accounting remain remained ' +
    'remains number numbered numbers averaged average averages registered recorded posted accumulated cover covers ' +
    'covered covering make makes made making represent represented represents representing comprise comprised contributed contribute ' +
    'contributes kept keep maintained set settled ranked ranks fluctuated benefited benefit cost costs sold sells scored scores ' +
    'range ranges ranged vary varies varied run runs ran lie lies lay seat seats worked lasted lasts took takes ' +
    'sent stay stays stayed measured measures weighed weighs fetched fetches',
);

/** Verbs whose object is what is measured: increase the money supply by 17%. */
export const englishTransitiveVerbs: ReadonlySet<string> = set(
  'increase increased increasing raise raised raising reduce reduced reducing cut cutting lower lowered lowering expand ' +
    'expanded expanding bring brought bringing keep kept keeping boost boosted boosting improve improved improving ' +
    'put puts sold sell sells priced ' +
    'maintain maintained maintaining hold held holding set setting limit limited shorten shortened extend extended',
);

/** Words that make one verb with what follows: will be increased, continued to grow. */
export const englishAuxiliaries: ReadonlySet<string> = set(
  'will would should shall has have had is are was were be been being to can may must did also now expected projected ' +
    'continued amounted reached totaled edged inched ticked crept went moved picked shot',
);
