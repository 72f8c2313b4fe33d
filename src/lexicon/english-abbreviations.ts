/** Words whose point ends no sentence, in lower case. */
export const englishAbbreviations: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr prof gen sen rep gov lt col capt st no nos vol fig sec art approx est inc ltd co corp dept vs etc e.g ' +
    'i.e cf al u.s u.k u.n jan feb mar apr jun jul aug sept sep oct nov dec sq cu mt rmb p pp'
  ).split(' '),
);
