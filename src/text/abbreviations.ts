/*
 * Abbreviations of English news copy, without their full stop, as copy writes them: `sat` is a word where `Sat` is a
 * day. Data for `findSentences`; a language of its own hands in its own list.
 */

const split = (words: string): string[] => words.split(' ')
const join = (some: readonly string[], others: readonly string[]): string[] => [...some, ...others]

/** What stands before a name or a number, and so never ends a sentence. */
export const titleAbbreviations: readonly string[] = /* @__PURE__ */ split(
  'Mr Mrs Ms Mx Messrs Mmes Dr Drs Prof Profs Rev Revs Fr Hon Rt Pres Gov Govs Lt Sen Sens Rep Reps Del Amb Atty Sec ' +
    'Gen Gens Col Cols Maj Capt Cmdr Cdr Comdr Cpl Sgt Sgts Pvt Pfc Spc Adm Brig Ens Insp Supt Det Dep Asst Assoc ' +
    'Mme Mlle Sra Srta Herr Mt Ft vs v viz cf approx ca eg ie Dist Ald Dir Mgr Ofc',
)

/** What may end a sentence as well: the word after it decides. */
const otherAbbreviations: readonly string[] = /* @__PURE__ */ split(
  'Inc Corp Co Cos Ltd LLC Bros Jr Sr Esq St Ste Ave Blvd Rd Hwy Pkwy Sq Bldg Apt Dept Univ Assn Intl Natl Govt ' +
    'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun ' +
    'Ala Ariz Ark Calif Colo Conn Fla Ga Ill Ind Kan Kans Ky La Md Mass Mich Minn Mo Mont Neb Nebr Nev Okla Ore ' +
    'Pa Penn Tenn Tex Va Vt Wash Wis Wyo Ont Que Alta Sask etc al est No Nos Fig Figs Vol Vols Art Ch Ed Eds ' +
    'pp ft lb lbs oz mph hr hrs yr yrs ext Tel Mts Ph',
)

/** Words that begin sentences and seldom follow an abbreviation within one: `in the U.S. He`, but `the U.S. Senate`. */
export const sentenceStarters: readonly string[] = /* @__PURE__ */ split(
  'The A An He She It We They You I His Her Its Our Their My Your This That These Those There Here In On At By For From ' +
    'With Without To Of As If When While Where Who What Why How But And Or So Yet Nor Also After Before Since Until ' +
    'During Under Over About Among Between Because Although Though However Meanwhile Still Now Then Both Each Some ' +
    'Many Most Several Few Other Others Another All Such One No Not Only Even Just Earlier Later Last According Asked ' +
    'Mr Mrs Ms Dr',
)

/** The abbreviations that `findSentences` knows unless told others: English, without the full stop. */
export const englishAbbreviations: readonly string[] = /* @__PURE__ */ join(titleAbbreviations, otherAbbreviations)
