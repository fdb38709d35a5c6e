import { findQuotes } from 'wirecopy/quotes'
import { race, raceTable } from './rivals.js'
import type { Table } from './table.js'

const text = 'The port was open, Mara Lind posited.'
const kept = { cues: ['posit'], titles: ['harbourmaster'] }

/** A short text with a caller's lists of words: given before, and new at every call. */
export function lists(): Table[] {
  const contest = {
    name: 'lists',
    title: 'findQuotes on a sentence, with lists of words of the caller’s',
    rows: [
      { name: 'no lists', run: () => void findQuotes(text) },
      { name: 'lists given before', run: () => void findQuotes(text, kept) },
      { name: 'new cues at every call', run: () => void findQuotes(text, { cues: ['posit'] }) },
      { name: 'new titles at every call', run: () => void findQuotes(text, { titles: ['harbourmaster'] }) },
    ],
    count: 1,
    unit: 'a sentence',
  }
  return [raceTable(contest, race(contest))]
}
