import { COORDINATOR, is } from '../../people/reading.js'
import { type Anchor, isSeparated } from '../anchors/anchor.js'
import { isFree, isPunctuation, type Languages, type Stretch } from '../grammar.js'
import { takes } from '../language.js'
import type { Complement } from '../report.js'
import { hasMarks } from '../scope.js'
import { type Recognizer, type Room, wordsAfter } from './recognizer.js'

// Lind said A, adding that B.    Lind welcomed the plan and said B.
//              ^ a cue whose source stands before another verb
export const secondCue: Recognizer = (anchor, room, languages) => {
  if (
    anchor.order !== 'participle' &&
    anchor.order !== 'shared' &&
    anchor.order !== 'passive' &&
    anchor.order !== 'noun'
  )
    return undefined
  const after = wordsAfter(anchor, room, languages)
  if (after === undefined || (after.joint === 'comma' && isFree(room.passage, after.first))) return undefined
  if (!isFirm(anchor, after, room, languages)) return undefined
  if (anchor.order === 'noun' && after.joint !== 'that' && after.joint !== 'marks') return undefined
  // Asked why they left, Lind sat down.
  const isFronted = anchor.order === 'passive' && anchor.cue.first === anchor.first
  return { pattern: anchor.order, content: [isFronted ? upToComma(after, room) : after] }
}

// Without marks a form in -ing reports something only where a comma, "by" or "and" goes before, an infinitive only with
// "that", and a passive that names nobody only as a question or an order.
function isFirm(
  { order, cue, source, first }: Anchor,
  words: Complement,
  { passage }: Room,
  { people }: Languages,
): boolean {
  if (hasMarks(passage, words)) return true
  if (order === 'passive') return source !== undefined || (cue.form.takes & takes.addressee) > 0
  if (order !== 'participle') return true
  if (cue.form.form === 'base') return words.joint === 'that'
  const before = passage.lower[first - 1] as string
  return isSeparated(passage, first) || people.passiveAgents.has(before) || is(passage, first - 1, COORDINATOR)
}

function upToComma({ first, last }: Complement, { passage }: Room): Stretch {
  let end = first
  while (end < last && !isPunctuation(passage, end, ',')) end++
  return { first, last: end }
}
