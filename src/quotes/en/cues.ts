import { addForm, addNoun, addVerb } from '../cue-forms.js'
import { type CueForm, takes } from '../language.js'

const { marks, that, clause, anything, question, infinitive, object, addressee, deed, naming } = takes
const report = that + clause + question

/**
 * Verbs by what they may have behind them. Each is its dictionary form, with its past forms after colons where they are
 * not regular, and after bars the prepositions before what is spoken of.
 */
const VERBS: readonly (readonly [number, string])[] = [
  [report + anything, 'say:said|of|about'],
  [report + addressee + infinitive, 'tell:told|about|of'],
  [that + clause + addressee, 'inform|about|of assure|of remind|of|about advise notify|of convince persuade'],
  [question + addressee + infinitive + object, 'ask|about|for'],
  [
    question,
    'inquire|about|into enquire|about|into wonder|about talk|about|of speak:spoke:spoken|about|of|on|out gush|about',
  ],
  [
    report + object,
    `explain recall recount announce disclose reveal confirm deny acknowledge note mention observe predict repeat state
    reiterate stress emphasise emphasize highlight underline underscore clarify specify recommend propose suggest concede
    affirm proclaim report admit lament dispute signal discuss tweet|about`,
  ],
  [report + object + deed, 'declare claim estimate signal post|about'],
  [
    report,
    `add argue|for|against insist|on remark|on reply|to|with respond|to|with answer
    write:wrote:written|about|on|of conclude joke|about quip boast|of|about brag|about complain|about|of
    testify|about allege assert contend maintain swear:swore:sworn protest object|to shout scream whisper mutter
    murmur cry yell exclaim muse|about retort counter snap interject relate comment|on|about indicate hint|at|of
    imply speculate|about|on fret|about think:thought crack deadpan marvel|at intone opine elaborate|on continue
    read:read concur|with counsel confess|to vent`,
  ],
  [report + infinitive, 'warn|of|about|against caution|against'],
  [that + clause + infinitive, 'agree|with|on|to'],
  [that + addressee + object, 'express|about|for|over|at|with|of|in'],
  [that + clause + infinitive + object, 'promise pledge vow demand urge'],
  [infinitive, 'decline refuse'],
  [
    object,
    `describe denounce dismiss characterise characterize thank praise criticise
    criticize blame accuse hail condemn mock ridicule slam blast chide question cite tout decry assail
    applaud reject detail outline lambaste laud scold berate deride quote attribute echo knock rip
    portray trash disavow rebuke chastise bash trumpet apologise|for apologize|for refer|to rail|against`,
  ],
  [object + naming, 'call dub label:labelled:labeled brand'],
  [object + deed, 'compare attack defend address charge'],
]

/** Cues of several words: lemma, what they take, and the forms: present, past, base and participle. */
const PHRASES: readonly (readonly [string, number, string])[] = [
  ['point out', report + object, 'points out|pointed out|point out|pointing out'],
  ['point to', question + object, 'points to|pointed to|point to|pointing to'],
  ['go on', that, 'goes on|went on|go on|going on'],
  ['make clear', report, 'makes clear|made clear|make clear|making clear'],
  ['make it clear', report, 'makes it clear|made it clear|make it clear|making it clear'],
  ['chime in', that, 'chimes in|chimed in|chime in|chiming in'],
  ['put it', marks, 'puts it|put it|put it|putting it'],
  ['call for', object, 'calls for|called for|call for|calling for'],
  ['call on', object, 'calls on|called on|call on|calling on'],
]
/** Nouns for what was said, by what they may have behind them. */
const NOUNS: readonly (readonly [number, string])[] = [
  [
    that,
    `claim assertion statement suggestion allegation accusation contention argument warning complaint charge insistence
    admission announcement prediction denial acknowledgment declaration testimony conclusion comment remark criticism
    reminder message`,
  ],
  [that + infinitive, 'promise pledge vow proposal demand threat call plea refusal'],
  [question, 'question'],
]

/** The cues of English, by the first word of each form. */
export function englishCues(): ReadonlyMap<string, readonly CueForm[]> {
  const cues = new Map<string, CueForm[]>()
  for (const [lemma, taken, list] of PHRASES) {
    const [present = '', past = '', base = '', participle = ''] = list.split('|')
    addVerb(cues, { lemma, takes: taken, links: [] }, { base, present, past: [past], participle })
  }
  addForm(cues, 'according to', { lemma: 'according to', kind: 'according', takes: marks, form: 'past' })
  for (const [taken, list] of VERBS) {
    for (const entry of list.trim().split(/\s+/)) {
      const [forms = '', ...links] = entry.split('|')
      const [lemma = '', ...past] = forms.split(':')
      addVerb(
        cues,
        { lemma, takes: taken, links },
        { base: lemma, ...inflect(lemma), ...(past.length > 0 && { past }) },
      )
    }
  }
  for (const [taken, list] of NOUNS) {
    for (const lemma of list.trim().split(/\s+/)) addNoun(cues, { lemma, takes: taken, links: [] }, thirdPerson(lemma))
  }
  return cues
}

/** The regular forms of a verb. */
export function inflect(lemma: string): { present: string; past: string[]; participle: string } {
  return { present: thirdPerson(lemma), past: [pastForm(lemma)], participle: presentParticiple(lemma) }
}

const DOUBLES = /(?:mit|quip|snap|dub|fret|slam|rip|brag|refer)$/

function thirdPerson(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`
  return /(?:s|sh|ch|x|z)$/.test(lemma) ? `${lemma}es` : `${lemma}s`
}

function pastForm(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`
  if (DOUBLES.test(lemma)) return `${lemma}${lemma.at(-1)}ed`
  return lemma.endsWith('e') ? `${lemma}d` : `${lemma}ed`
}

function presentParticiple(lemma: string): string {
  if (DOUBLES.test(lemma)) return `${lemma}${lemma.at(-1)}ing`
  return /[^e]e$/.test(lemma) ? `${lemma.slice(0, -1)}ing` : `${lemma}ing`
}
