/** Grammatical gender of a word that shows one: `Mrs.`, `spokeswoman`, `she`. */
export type Gender = 'female' | 'male'

/** What finding people needs to know of a language. All words in lower case. */
export interface PeopleLanguage {
  /** Forms of address before a name, without stop, and the gender they show. */
  honorifics: ReadonlyMap<string, Gender | undefined>
  /** Words after a name that belong to it: `jr`, `iii`. */
  nameSuffixes: ReadonlySet<string>
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
  /** Parts in a story, which describe a person and are no office: `witness`. */
  storyParts: ReadonlySet<string>
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
  /** Words before an office that put it in the past: `former`. */
  formerWords: ReadonlySet<string>
  /** Nouns for bodies: `ministry`, `company`. */
  bodies: ReadonlySet<string>
  /** Last words that make a name a body's: `Inc`, `GmbH`. */
  bodySuffixes: ReadonlySet<string>
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
  /** Words after which a place name stands: `in`, `near`. */
  placePrepositions: ReadonlySet<string>
  /** Words that begin a time: days, months, parts of a day. */
  times: ReadonlySet<string>
  /** Articles and possessives that begin a noun phrase. */
  determiners: ReadonlySet<string>
  /** Forms of `be`, and `become`. */
  copulas: ReadonlySet<string>
  /** Auxiliaries and modals. */
  auxiliaries: ReadonlySet<string>
  /** Whether a verb form is one of which people, not places, are the subject: `ignoring`. */
  isHumanVerb(form: string): boolean
  /** Whether a word is a verb in the past tense by its form: `told`, `played`. */
  isPastVerb(form: string): boolean
  /** Numbers and ordinals that may open a noun phrase: `first`, `two`. */
  numerals: ReadonlySet<string>
  /** Pronouns for one person, with their gender. */
  personPronouns: ReadonlyMap<string, Gender>
}
