import {
  AUXILIARY,
  DETERMINER,
  FUNCTION,
  is,
  isNameWord,
  NAME,
  NUMERAL,
  type Passage,
  type PeopleLanguage,
  TIME,
} from '../people/reading.js'
import { isInfinitive, skipAddressee, skipParenthesis, skipToReport } from './addressee.js'
import { skipCircumstances } from './circumstances.js'
import { isDeedDone, isNameAlone } from './deeds.js'
import { isFiniteVerb, isFree, isPunctuation, type Languages } from './grammar.js'
import { inMarks } from './in-marks.js'
import { type CueForm, takes } from './language.js'
import { type Complement, reported } from './report.js'
import { endOfClause } from './scope.js'
import {
  ADDRESSEE,
  ADVERB,
  CIRCUMSTANCE,
  CLAUSE_OPENER,
  COMPLEMENTIZER,
  CONJUNCTION,
  INFINITIVE,
  NO_CLAUSE,
  PRONOUN,
  plays,
  QUESTION,
} from './word-classes.js'

const VERB_WITHIN = 14

/** What is said, after a cue that ends at a token; nothing where the sentence ends or goes on otherwise. */
export function complementAfter(
  passage: Passage,
  from: number,
  limit: number,
  form: CueForm,
  languages: Languages,
): Complement | undefined {
  const end = endOfClause(passage, limit)
  const addressed = skipAddressee(passage, from, end, form, languages)
  let at = skipCircumstances(passage, addressed, end, languages)
  at = skipParenthesis(passage, at, end)
  at = skipToReport(passage, at, end)
  const found = at < end ? reportAt(passage, at, end, form, languages) : undefined
  if (found !== undefined || !(form.takes & takes.object)) return found
  if (form.takes & takes.deed && isDeedDone(passage, addressed, end, languages)) return undefined
  if (form.takes & takes.naming && isNameAlone(passage, addressed, end, languages)) return undefined
  // "reported last week": a time is nothing reported
  if (at === from || !is(passage, from, TIME, NUMERAL)) {
    if (opensObject(passage, from)) return objectAt(passage, from, end, languages)
  }
  return at < end && opensObject(passage, at) ? objectAt(passage, at, end, languages) : undefined
}

function reportAt(
  passage: Passage,
  at: number,
  end: number,
  form: CueForm,
  languages: Languages,
): Complement | undefined {
  if (!isFree(passage, at)) return inMarks(passage, at, end, 'marks', languages)
  if (isPunctuation(passage, at, ':'))
    return at + 1 < end ? inMarks(passage, at + 1, end, 'colon', languages) : undefined
  if (isPunctuation(passage, at, ','))
    return at + 1 < end ? inMarks(passage, at + 1, end, 'comma', languages) : undefined
  // he said — “and nobody else”
  if (passage.tokens[at]?.kind === 'punctuation' && at + 1 < end && !isFree(passage, at + 1)) {
    return inMarks(passage, at + 1, end, 'comma', languages)
  }
  const word = passage.lower[at] as string
  const joined = (kind: number): Complement | undefined =>
    form.takes & kind ? reported(passage, at, end, 'that', languages) : undefined
  if (plays(passage, at, COMPLEMENTIZER)) return joined(takes.that)
  // "agreed to sail", but "agreed to the plan"
  if (plays(passage, at, INFINITIVE) && form.takes & takes.infinitive && !opensSubject(passage, at + 1)) {
    if (!is(passage, at + 1, NAME)) return joined(takes.infinitive)
  }
  if (form.links.includes(word) && at + 1 < end) return objectAt(passage, at + 1, end, languages)
  if (plays(passage, at, QUESTION)) return joined(takes.question)
  if (isInfinitive(passage, at)) return joined(takes.infinitive)
  return isClause(passage, at, end, form, languages) ? reported(passage, at, end, 'clause', languages) : undefined
}

/** Whether what is spoken of begins at a token: a noun phrase. */
function opensObject(passage: Passage, at: number): boolean {
  const token = passage.tokens[at]
  if (token === undefined || !isFree(passage, at) || (token.kind !== 'word' && token.kind !== 'number')) return false
  if (plays(passage, at, NO_CLAUSE, QUESTION, COMPLEMENTIZER)) return false
  if (opensSubject(passage, at) || plays(passage, at, ADDRESSEE)) return true
  if (is(passage, at, TIME) || plays(passage, at, ADVERB)) return false
  return isNameWord(token) || (!is(passage, at, FUNCTION) && !is(passage, at, AUXILIARY))
}

/** What is spoken of, to the end of the clause. */
function objectAt(passage: Passage, first: number, end: number, languages: Languages): Complement {
  return reported(passage, first, end, 'object', languages)
}

/** Whether words after a cue are a clause: after `said` nearly all are, after others a verb of their own is needed. */
function isClause(passage: Passage, first: number, last: number, form: CueForm, languages: Languages): boolean {
  const { people } = languages
  if (passage.tokens[first]?.kind === 'punctuation') return false
  if (plays(passage, first, NO_CLAUSE, CONJUNCTION)) return false
  if (plays(passage, first, INFINITIVE)) return false
  const opensPhrase = plays(passage, first, CIRCUMSTANCE)
  if (form.takes & takes.anything) return opensPhrase ? hasFiniteVerb(passage, first, last, people) : last - first > 1
  if (!(form.takes & takes.clause)) return false
  const mayBeSubject = is(passage, first, NAME) || !is(passage, first, FUNCTION) || opensSubject(passage, first)
  return !opensPhrase && mayBeSubject && hasFiniteVerb(passage, first, last, people)
}

function opensSubject(passage: Passage, at: number): boolean {
  return is(passage, at, DETERMINER, NUMERAL) || plays(passage, at, PRONOUN, CLAUSE_OPENER)
}

function hasFiniteVerb(passage: Passage, first: number, last: number, people: PeopleLanguage): boolean {
  for (let at = first + 1; at < Math.min(last, first + VERB_WITHIN); at++) {
    if (isFree(passage, at) && isFiniteVerb(passage, at, people)) return true
  }
  return false
}
