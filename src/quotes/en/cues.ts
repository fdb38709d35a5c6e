import type { CueForm, CueKind } from '../language.js'

/** Verbs by how they take what was said. A line is a lemma and, where they are not regular, its forms in `-ed`. */
const VERBS: readonly (readonly [CueKind, string])[] = [
  ['say', 'say:said'],
  [
    'report',
    `add note claim argue insist warn caution stress emphasise emphasize acknowledge admit concede announce declare state
    explain recall confirm deny report observe remark suggest reply respond answer write:wrote:written tweet post
    continue conclude joke quip complain lament boast predict promise pledge vow:vowed reiterate repeat testify allege
    assert contend maintain disclose reveal mention agree estimate swear:swore:sworn protest object shout scream whisper
    mutter murmur cry yell exclaim wonder muse retort counter snap interject underline highlight affirm proclaim
    recount relate comment specify clarify signal indicate hint imply`,
  ],
  ['tell', 'tell:told inform assure remind advise notify'],
  ['ask', 'ask inquire enquire'],
  [
    'call',
    `call describe dub:dubbed label:labelled:labeled brand denounce dismiss characterise characterize
    thank praise criticise criticize blame accuse hail condemn mock ridicule slam blast chide compare refer`,
  ],
]

/** Cues of several words: lemma, kind and forms. */
const PHRASES: readonly (readonly [string, CueKind, string])[] = [
  ['point out', 'report', 'points out|pointed out|point out|pointing out~'],
  ['go on', 'report', 'went on|goes on|going on~'],
  ['make clear', 'report', 'made clear|makes clear|making clear~'],
  ['make it clear', 'report', 'made it clear|makes it clear|making it clear~'],
  ['chime in', 'report', 'chimed in'],
  ['according to', 'according', 'according to'],
]

/** The cues of English, by the first word of each form. */
export function englishCues(): Map<string, CueForm[]> {
  const cues = new Map<string, CueForm[]>()
  const add = (word: string, form: CueForm) => cues.set(word, [...(cues.get(word) ?? []), form])
  for (const [lemma, kind, forms] of PHRASES) {
    for (const form of forms.split('|')) {
      const [first = '', ...rest] = form.replace('~', '').split(' ')
      add(first, { lemma, kind, rest, ...(form.endsWith('~') && { participle: true }) })
    }
  }
  for (const [kind, list] of VERBS) {
    for (const entry of list.trim().split(/\s+/)) {
      const [lemma = '', ...past] = entry.split(':')
      for (const form of new Set([lemma, thirdPerson(lemma), ...(past.length > 0 ? past : [pastForm(lemma)])])) {
        add(form, { lemma, kind })
      }
      add(presentParticiple(lemma), { lemma, kind, participle: true })
    }
  }
  return cues
}

function thirdPerson(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`
  return /(?:s|sh|ch|x|z)$/.test(lemma) ? `${lemma}es` : `${lemma}s`
}

function pastForm(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`
  if (/(?:mit|quip|snap)$/.test(lemma)) return `${lemma}${lemma.at(-1)}ed`
  return lemma.endsWith('e') ? `${lemma}d` : `${lemma}ed`
}

function presentParticiple(lemma: string): string {
  if (/(?:mit|quip|snap|dub)$/.test(lemma)) return `${lemma}${lemma.at(-1)}ing`
  return /[^e]e$/.test(lemma) ? `${lemma.slice(0, -1)}ing` : `${lemma}ing`
}
