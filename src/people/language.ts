/** Grammatical gender of a word that shows one: `Mrs.`, `spokeswoman`, `she`. */
export type Gender = 'female' | 'male'

/** What finding people needs to know of a language. All words in lower case. */
export interface PeopleLanguage {
  /** Forms of address before a name, without stop, and the gender they show. */
  honorifics: ReadonlyMap<string, Gender | undefined>
  /** The office that a form of address stands for: `gen` to `general`. */
  addressOffices: ReadonlyMap<string, string>
  /** Endings that leave an office the same: `-elect`. */
  officeSuffixes: readonly string[]
  /** What stands before an office and a hyphen and puts it in the past: `then` in `then-president`. */
  formerPrefixes: ReadonlySet<string>
  /** What stands before an office and a hyphen beside other offices: `deputy` in `deputy-governor`. */
  officePrefixes: ReadonlySet<string>
  /** Adjectives behind a noun, with what hangs on them: `familiar` (with the talks). */
  postposed: ReadonlySet<string>
  /** Endings that make the name of a people from that of a country: `n` in `Ambarran`. */
  peopleEndings: ReadonlySet<string>
  /** Adjectives before the name of a place: `neighbouring`. */
  placeAdjectives: ReadonlySet<string>
  /** Words that open a reported clause: `that`. */
  complementizers: ReadonlySet<string>
  /** Bodies that a country has: `Varland's Parliament` is not one name. */
  nationalBodies: ReadonlySet<string>
  /** Pronouns for a thing or a body. */
  thingPronouns: ReadonlySet<string>
  /** Whether a word tells somebody's age: `54-year-old`; the age, if so. */
  readAge(word: string): string | undefined
  /** Shortened words after a name that belong to it: `jr`. */
  nameSuffixes: ReadonlySet<string>
  /** Numbers after a name that belong to it: `iii`. */
  nameNumbers: ReadonlySet<string>
  /** What stands after a name in capitals and is none of it, without stops: `kc`, `phd`. */
  honours: ReadonlySet<string>
  /** Shortened words inside names: `St`. */
  nameAbbreviations: ReadonlySet<string>
  /** Adjectives that open a sentence before a noun, and are no name: `state` (television). */
  plainAdjectives: ReadonlySet<string>
  /** Adjectives before an office that leave open whose it is: `outgoing`. */
  neutralAdjectives: ReadonlySet<string>
  /** Small words inside a name: `van`, `de la`, `bin`. */
  nameParticles: ReadonlySet<string>
  /** Nouns for what a person is: `minister`, `coach`. Plural forms are worked out. */
  offices: ReadonlySet<string>
  /** Offices of several words, each with the name of its class: `prime minister`, `head of state`. */
  officePhrases: ReadonlyMap<string, string>
  /** Offices that may stand for one another: `head of state` for `president`. Class to classes. */
  officeSynonyms: ReadonlyMap<string, readonly string[]>
  /** Offices that belong to a person rather than to a body: `lawyer`, `wife`. */
  personalOffices: ReadonlySet<string>
  /** Nouns for people whose names the copy mostly keeps back: `official`. */
  namelessOffices: ReadonlySet<string>
  /** Parts in a story, which describe a person and are no office: `witness`. */
  storyParts: ReadonlySet<string>
  /** Nouns for relatives, who share a family name. */
  kin: ReadonlySet<string>
  /** Last words that make a name a place's: `Street`, `River`. */
  placeNouns: ReadonlySet<string>
  /** Particles that open a name in small letters: `van der Meel said`. */
  leadingParticles: ReadonlySet<string>
  /** Words in `-ing` that belong to an office: `presiding judge`. */
  officeParticiples: ReadonlySet<string>
  /** Whether a noun names what someone does, by its form: `bookkeeper`, `statistician`. */
  isAgentNoun(word: string): boolean
  /** Offices and kin that show a gender. */
  genderedNouns: ReadonlyMap<string, Gender>
  /** Words before somebody's name: `named`. */
  namingWords: ReadonlySet<string>
  /** Offices that are family names as well: `King`. */
  surnameOffices: ReadonlySet<string>
  /** Whether a name has the ending of a plural and is none: `jones`. */
  isSingularName(word: string): boolean
  /** Whether a word is a common given name. */
  isGivenName(word: string): boolean
  /** What a given name lets one expect of the gender of its bearer, and how much. */
  givenNameGender(name: string): { gender: Gender; weight: number } | undefined
  /** Words before an office that put it in the past: `former`. */
  formerWords: ReadonlySet<string>
  /** Nouns for bodies: `ministry`, `company`. */
  bodies: ReadonlySet<string>
  /** Last words that make a name a body's: `Inc`, `GmbH`. */
  bodySuffixes: ReadonlySet<string>
  /** Those that are written with a stop: `Co.` */
  bodyAbbreviations: ReadonlySet<string>
  /** Runs of capitals that are no bodies: currencies, countries. As printed. */
  otherAcronyms: ReadonlySet<string>
  /** Bodies whose noun is in their name; others are called by one that is not: `the company`. */
  governmentBodies: ReadonlySet<string>
  /** Nouns by which an article calls any company or club it has named. */
  companyNouns: ReadonlySet<string>
  /** Nouns by which a body goes on whose name has another: `school` for `university`. */
  bodySynonyms: ReadonlyMap<string, readonly string[]>
  /** News outlets and agencies of one word: `reuters`. */
  newsOutlets: ReadonlySet<string>
  /** Last words of the names of newspapers, by which they go on: `the Times`. */
  newspapers: ReadonlySet<string>
  /** Plural nouns for one body: `police`. */
  collectiveBodies: ReadonlySet<string>
  /** Nouns for what is written or recorded: `report`. */
  documents: ReadonlySet<string>
  /** Nouns for a person whose name the copy keeps back: `source`. */
  unnamed: ReadonlySet<string>
  /** Plural nouns, and collective ones, for several people: `officials`, `police`. */
  groups: ReadonlySet<string>
  /** Words that are capitalised for other reasons than being a person's name: days, months, countries, peoples. */
  otherNames: ReadonlySet<string>
  /** Words that open a sentence and are no names: determiners, pronouns, prepositions, conjunctions, adverbs. */
  functionWords: ReadonlySet<string>
  /** Words after which a place name stands: `in`, `near`; those of motion too. */
  placePrepositions: ReadonlySet<string>
  /** Those of them after which hardly a person stands: `in`, `near`, but not `to`. */
  firmPlacePrepositions: ReadonlySet<string>
  /** Prepositions by which something hangs on a noun: `of`, `at`. */
  complementPrepositions: ReadonlySet<string>
  /** Those of them whose phrase always belongs to the noun: `of`, `for`. */
  closePrepositions: ReadonlySet<string>
  /** The preposition inside a body's name: `Ministry of Mines`. */
  nameLink: string
  /** Prepositions behind which no subject stands: `by`, `with`. */
  governingPrepositions: ReadonlySet<string>
  /** Prepositions before whoever does what a passive says: `by`. */
  passiveAgents: ReadonlySet<string>
  /** Words that join equals: `and`. */
  coordinators: ReadonlySet<string>
  /** `the`: what it opens is known already. */
  definiteArticles: ReadonlySet<string>
  /** `a`: what it opens is new. */
  indefiniteArticles: ReadonlySet<string>
  /** Pronouns that open a relative clause: `who`. */
  relativePronouns: ReadonlySet<string>
  /** Those of them that stand for people: `who`. */
  personRelatives: ReadonlySet<string>
  /** Those of them that stand for things and bodies: `which`. */
  thingRelatives: ReadonlySet<string>
  /** Words that put a person into an office: `as`. */
  roleParticles: ReadonlySet<string>
  /** Words after an apposition that end the office in it: `until`, and those of them that put it in the past. */
  officeLimits: ReadonlyMap<string, 'past' | 'open'>
  /** Adverbs between a subject and its verb: `also`, `still`. */
  verbAdverbs: ReadonlySet<string>
  /** Adverbs between a form of `be` and an office: `still`, `then`. */
  officeAdverbs: ReadonlySet<string>
  /** Days of the week, which are part of no name. */
  weekdays: ReadonlySet<string>
  /** Words that begin a time: days, months, parts of a day. */
  times: ReadonlySet<string>
  /** Words that keep their small letter in a title: `of`. */
  smallTitleWords: ReadonlySet<string>
  /** Articles and possessives that begin a noun phrase. */
  determiners: ReadonlySet<string>
  /** Forms of `be`, and `become`. */
  copulas: ReadonlySet<string>
  /** Those of them in the past. */
  pastCopulas: ReadonlySet<string>
  /** Forms that are no finite verb of their own: `be`, `been`. */
  bareAuxiliaries: ReadonlySet<string>
  /** Auxiliaries and modals. */
  auxiliaries: ReadonlySet<string>
  /** Whether a verb form is one of which people, not places, are the subject: `ignoring`. */
  isHumanVerb(form: string): boolean
  /** Whether a verb form is the bare one, which one person is no subject of and which may be a noun: `attack`. */
  isBaseForm(form: string): boolean
  /** Whether a word is a verb in the past tense by its form: `told`, `played`. */
  isPastVerb(form: string): boolean
  /** Whether a word may be an adverb, by its form: `newly`. */
  isAdverb(word: string): boolean
  /** Whether a word may be a present participle, by its form: `presiding`. */
  isPresentParticiple(word: string): boolean
  /** Whether a word may be a past participle, by its form: `elected`. */
  isPastParticiple(word: string): boolean
  /** The singular of a plural, by its form; any other word as it is. */
  singular(word: string): string
  /** A word, as printed or in lower case, without a possessive ending: `Lind` for `Lind's`. */
  withoutPossessive(word: string): string
  /** A word without a negation joined to it: `did` for `didn't`. */
  withoutNegation(word: string): string
  /** Whether a word is no name whatever its capital, by its form: `Sydney-based`, `Don't`, `I've`. */
  isNeverName(word: string): boolean
  /** Numbers and ordinals that may open a noun phrase: `first`, `two`. */
  numerals: ReadonlySet<string>
  /** Words for a number of two: `two`, `both`. */
  pairs: ReadonlySet<string>
  /** Pronouns for one person that are the subject of a clause: `he`. */
  subjectPronouns: ReadonlySet<string>
  /** Pronouns for one person, with their gender. */
  personPronouns: ReadonlyMap<string, Gender>
}
