/** What a cue may have behind it, as one number: the sum of what it takes. */
export const takes = {
  /** Words in marks, after a colon or a comma too; every cue does. */
  marks: 1,
  /** A clause with `that`. */
  that: 2,
  /** A clause without `that`, if it has a verb of its own: `warned the line would close`. */
  clause: 4,
  /** Whatever follows, a clause of few words too: `said hardly anyone came`. */
  anything: 8,
  /** A question: `asked whether`. */
  question: 16,
  /** An infinitive: `promised to sail`. */
  infinitive: 32,
  /** What is spoken of: `criticised the plan`. */
  object: 64,
  /** Whoever is addressed, before all else: `told reporters`. */
  addressee: 128,
  /** What is spoken of, where the verb names deeds as well: `attacked the plan`, but `attacked the town`. */
  deed: 256,
  /** What it calls something, beside the thing: `called Lind a liar`, but `called Lind`. */
  naming: 512,
} as const

/** How a cue stands to its source. */
export type CueKind =
  /** A verb with its source as subject. */
  | 'verb'
  /** A noun, and whose it is: `Lind's claim`. */
  | 'noun'
  /** Before a source: `according to`. */
  | 'according'

/** One form of a cue. */
export interface CueForm {
  /** Dictionary form: `say`. */
  lemma: string
  kind: CueKind
  /** The sum of what it may have behind it. */
  takes: number
  /** Prepositions before what is spoken of: `about` in `talked to her about the line`. */
  links: readonly string[]
  /** Words after the first that belong to it: `out` in `pointed out`. */
  rest: readonly string[]
  /** `participle` in `-ing`, its subject stands elsewhere; `base`, which a plural, an auxiliary or `to` goes before. */
  form: 'base' | 'present' | 'past' | 'participle'
}
/** What finding quotations needs to know of a language. All words in lower case. */
export interface QuoteLanguage {
  /** The cues by the first word of each form; of several, the longest that fits counts. */
  cues: ReadonlyMap<string, readonly CueForm[]>
  /** The regular forms of a verb, for cues that a caller adds. */
  inflect(lemma: string): { present: string; past: readonly string[]; participle: string }
  /** Words between source and cue, and after a cue, that belong to neither: `also`, `later`. */
  adverbs: ReadonlySet<string>
  /** Whether a word is an adverb by its form: `bluntly`. */
  isAdverb(word: string): boolean
  /** Whether a word is a present participle by its form: `saying`. */
  isPresentParticiple(word: string): boolean
  /** Whether a word is a past participle by its form: `briefed` (on the talks). */
  isPastParticiple(word: string): boolean
  /** Whether a word is a plural by its form: `crews`. */
  isPlural(word: string): boolean
  /** Adjectives before the noun of a time: `same` (afternoon). */
  timeAdjectives: ReadonlySet<string>
  /** Words that turn a cue into its opposite: `not`, `never`. */
  negations: ReadonlySet<string>
  /** Whether a word is one of those by its form: `hasn't`. */
  isNegation(word: string): boolean
  /** Words before an infinitive: `to` (say). */
  infinitives: ReadonlySet<string>
  /** Words for what is wished, planned or asked of others, before an infinitive: `plans` (to say). */
  intentions: ReadonlySet<string>
  /** Prepositions before those addressed: `to` (the council). */
  addressPrepositions: ReadonlySet<string>
  /** Pronouns for those addressed that are no source: `me`. */
  addressees: ReadonlySet<string>
  /** Auxiliaries that leave a cue what it is: `has`, `would`. */
  auxiliaries: ReadonlySet<string>
  /** Forms of `be`, which make a passive of a cue. */
  passives: ReadonlySet<string>
  /** Words that open a reported clause, and belong to its content: `that`. */
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
  /** Nouns for what is won, paid or hurt: beside a verb for deeds they show that nothing was said: `claimed the prize`. */
  deedObjects: ReadonlySet<string>
  /** Forms of cues that are nouns as well: they need `that`, a colon or marks behind them. */
  nounForms: ReadonlySet<string>
  /** Words behind a comma by which the reporter goes on after a report: `, although`. */
  afterthoughts: ReadonlySet<string>
  /** Pronouns for whose something is: `his`. */
  owners: ReadonlySet<string>
  /** Words before a colon that are no speaker: `watch`. */
  labels: ReadonlySet<string>
  /** Words that stand for people without a noun: `others` (say). */
  pronominals: ReadonlySet<string>
  /** Words that open examples of a noun before: `including`. */
  listWords: ReadonlySet<string>
  /** Words that a `but` answers: `only`, and the words that answer them. */
  pairOpeners: ReadonlySet<string>
  pairClosers: ReadonlySet<string>
  /** Words that join further words in marks to those before: `because`. */
  joiners: ReadonlySet<string>
  /** Words that part clauses: `but`, `while`. */
  conjunctions: ReadonlySet<string>
}
