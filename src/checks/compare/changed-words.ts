import { findWords } from '../../text/index.js'
import { foldWord } from '../words/fold-word.js'
import type { PlacedWords, WordEdit } from '../words/word-edit.js'
import { dateNames } from '../words/word-lists.js'
import type { WordsChange } from './change.js'
import { type ComparedMatch, type SideText, wordsInBlock } from './compare-texts.js'
import { inOrder, type Placed, placeIn } from './in-order.js'
import { numberPhrase } from './number-phrase.js'

type Places = WordsChange['places'][number]

/** Edits of matched blocks, and among them the numbers and names that are told by themselves. */
export interface SortedEdits {
  texts: ComparedMatch
  edits: WordEdit[]
  words: ChangedWords[]
}

/** A number or a name that became another at one place. */
export interface ChangedWords extends Pick<WordsChange, 'kind' | 'before' | 'after'> {
  places: Places
}

/** More words than this are a new wording, whatever is among them. */
const MOST_WORDS = 4
const capital = /^\p{Lu}/u

export function sortEdits(all: readonly WordEdit[], texts: ComparedMatch): SortedEdits {
  const sorted: SortedEdits = { texts, edits: [], words: [] }
  for (const edit of all) {
    const changed = readChangedWords(edit, texts)
    if (changed === undefined) sorted.edits.push(edit)
    else sorted.words.push(changed)
  }
  return sorted
}

/** The number or the name that an edit is about, where one became another. */
function readChangedWords(edit: WordEdit, texts: ComparedMatch): ChangedWords | undefined {
  const { risk, before, after } = edit
  if (edit.kind !== 'changed' || before === undefined || after === undefined) return undefined
  if (risk !== 'number' && risk !== 'name') return undefined
  const both = [before, after]
  if (risk === 'name' ? !both.every(({ text }) => capital.test(text)) : both.every(isDate)) return undefined
  if (both.some(({ text }) => findWords(text).length > MOST_WORDS)) return undefined
  const places = { before: wordsInBlock(texts.before, before), after: wordsInBlock(texts.after, after) }
  if (places.before === undefined || places.after === undefined) return undefined
  const read = ({ text }: SideText, words: PlacedWords) => (risk === 'number' ? numberPhrase(text, words) : words.text)
  return { kind: risk, before: read(texts.before, before), after: read(texts.after, after), places: places as Places }
}

/** Tuesday, March */
function isDate({ text }: PlacedWords): boolean {
  return findWords(text).every(({ start, end }) => dateNames.has(foldWord(text.slice(start, end))))
}

/** The same change at several places is told once. */
export function gatherWords(sorted: readonly SortedEdits[]): Placed<WordsChange>[] {
  const gathered = new Map<string, { first: Omit<WordsChange, 'places'>; places: Placed<Places>[] }>()
  for (const { texts, words } of sorted) {
    for (const { places, ...first } of words) {
      const key = JSON.stringify(first)
      const known = gathered.get(key) ?? { first, places: [] }
      const place = placeIn(texts.match.place, first.kind, [places.before.start, places.after.start])
      known.places.push({ change: places, place })
      gathered.set(key, known)
    }
  }
  return [...gathered.values()].map(({ first, places }) => {
    const sorted = inOrder(places.map(({ change, place }) => ({ change: { ...change, place }, place })))
    return {
      change: { ...first, places: sorted.map(({ before, after }) => ({ before, after })) },
      place: sorted[0]?.place ?? [],
    }
  })
}
