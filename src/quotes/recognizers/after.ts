import { DETERMINER, is, NAME, type Passage } from '../../people/reading.js'
import type { Anchor } from '../anchors/anchor.js'
import { isFree } from '../grammar.js'
import { takes } from '../language.js'
import type { Complement } from '../report.js'
import { COMPLEMENTIZER, PRONOUN, plays } from '../word-classes.js'
import { isQuoted, type Recognizer, type Room, wordsAfter, wordsBefore } from './recognizer.js'

// Lind said that the port was open.    Lind said: “We are ready.”    Lind called the rota “inhuman”.
export const after: Recognizer = (anchor, room, languages) => {
  if (anchor.order !== 'sourceFirst') return undefined
  const words = wordsAfter(anchor, room, languages)
  if (words === undefined) return undefined
  if (words.joint === 'comma' && isFree(room.passage, words.first) && !isThat(anchor, words, room)) return undefined
  if (isNaming(anchor, words, room.passage) || isAttribute(anchor, words, room.passage)) return undefined
  // “We are ready,” he told students who had waited: what is in marks goes first
  const before = wordsBefore(room)
  const isClose = words.joint === 'marks' && words.first === anchor.last
  if (before !== undefined && isQuoted(room.passage, before) && !isClose) return undefined
  return { pattern: words.joint === 'object' ? 'object' : 'after', content: [words] }
}

// 300 pledged votes: a participle before a noun
function isAttribute({ cue }: Anchor, { joint }: Complement, { tokens }: Passage): boolean {
  return joint === 'object' && tokens[cue.first - 1]?.kind === 'number'
}

// a group called “Friends of the Pool”: a name, and nobody calls it so
function isNaming({ cue, source, last }: Anchor, words: Complement, passage: Passage): boolean {
  if (source === undefined || cue.form.form !== 'past' || words.first !== last || isFree(passage, last)) return false
  if (!(cue.form.takes & takes.object) || cue.form.takes & takes.that) return false
  for (let at = source.first; at < source.last; at++) {
    if (plays(passage, at, PRONOUN) || (is(passage, at, NAME) && !is(passage, at, DETERMINER))) return false
  }
  return true
}

// Lind sagte, dass …: some languages put a comma before "that", where nothing was said before
function isThat({ cue }: Anchor, { first }: Complement, room: Room): boolean {
  if (!(cue.form.takes & takes.that) || wordsBefore(room) !== undefined) return false
  return plays(room.passage, first, COMPLEMENTIZER)
}
