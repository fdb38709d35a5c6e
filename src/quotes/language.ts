/** How a cue takes what was said. */
export type CueKind =
  /** Clause with or without `that`, or words in marks: `said`. */
  | 'say'
  /** The same, after whoever is addressed: `told reporters`. */
  | 'tell'
  /** A clause with `that` or with a verb of its own, or words in marks: `warned`. */
  | 'report'
  /** A question, or words in marks: `asked whether`. */
  | 'ask'
  /** Somebody or something, and words in marks for it: `called the plan "inhuman"`. */
  | 'call'
  /** Before a source: `according to`. */
  | 'according'

/** One form of a cue. */
export interface CueForm {
  /** Dictionary form: `say`. */
  lemma: string
  kind: CueKind
  /** Words after the first that belong to it: `out` in `pointed out`. */
  rest?: readonly string[]
  /** True for a form in `-ing`: its subject stands elsewhere. */
  participle?: boolean
}

/** What finding quotations needs to know of a language. All words in lower case. */
export interface QuoteLanguage {
  /** The cues by the first word of each form; of several, the longest that fits counts. */
  cues: ReadonlyMap<string, readonly CueForm[]>
  /** Words between source and cue, and after a cue, that belong to neither: `also`, `later`. */
  adverbs: ReadonlySet<string>
  /** Words in `-ly` that are no adverbs: `family`. */
  notAdverbs: ReadonlySet<string>
  /** Adjectives before the noun of a time: `same` (afternoon). */
  timeAdjectives: ReadonlySet<string>
  /** Words that turn a cue into its opposite: `not`, `never`. */
  negations: ReadonlySet<string>
  /** Words before an infinitive: `to` (say). */
  infinitives: ReadonlySet<string>
  /** Prepositions before those addressed: `to` (the council). */
  addressPrepositions: ReadonlySet<string>
  /** Pronouns for those addressed that are no source: `me`. */
  addressees: ReadonlySet<string>
  /** Auxiliaries that leave a cue what it is: `has`, `would`. */
  auxiliaries: ReadonlySet<string>
  /** Forms of `be`, which make a passive of a cue. */
  passives: ReadonlySet<string>
  /** Words that open a reported clause and are no part of what was said: `that`. */
  complementizers: ReadonlySet<string>
  /** Question words that open a reported question and are part of it. */
  questionWords: ReadonlySet<string>
  /** Prepositions that open a circumstance after a cue: `in` (a statement), `on` (Tuesday). */
  circumstances: ReadonlySet<string>
  /** Nouns of such circumstances: `statement`, `interview`. */
  occasions: ReadonlySet<string>
  /** Pronouns that can be a source, and whether they stand for one or several. */
  pronouns: ReadonlyMap<string, 'female' | 'male' | 'thing' | 'several' | 'relative'>
  /** Nouns of times that stand without a preposition: `that evening`. */
  timeNouns: ReadonlySet<string>
  /** Words after a cue that are no clause: `nothing`, `so`. */
  noClause: ReadonlySet<string>
  /** Words besides nouns that open a clause: `there`, `everyone`. */
  clauseOpeners: ReadonlySet<string>
  /** Words before a quotation that are the reporter's: `But “we are ready,”`. */
  leadIns: ReadonlySet<string>
  /** Words that may follow a source after its cue: `said Lind as …`. */
  afterSource: ReadonlySet<string>
  /** Participles that put a saying into somebody's mouth: `quoted` (as saying). */
  quotedWords: ReadonlySet<string>
  /** Conjunctions that open a clause before the main one: `while`. */
  subordinators: ReadonlySet<string>
  /** Words before a source that leave it open whether anything was said: `if` (Lind says). */
  conditionals: ReadonlySet<string>
  /** Forms of cues that are nouns as well: they need `that`, a colon or marks behind them. */
  nounForms: ReadonlySet<string>
  /** Words that part clauses: `but`, `while`. */
  conjunctions: ReadonlySet<string>
}
