import { expect, test } from 'vitest'
import {
  alignText,
  cleanText,
  createTextIndex,
  findLines,
  findParagraphs,
  findSentences,
  findTokens,
  pairMarks,
} from 'wirecopy/text'

const units = [
  '"',
  ' "',
  '" ',
  "'",
  " '",
  '“',
  ' ” ',
  "''",
  ' »',
  '3" ',
  "Tarrows' ",
  '(" “)',
  '.',
  '. ',
  '.) ',
  'A.',
  'a-',
]
const more = [
  '\n',
  ' \n',
  '\n\n',
  'a\n',
  '  a\n',
  'a-\n',
  ' \u200b',
  '...',
  'U.S. ',
  '。」',
  '\u0301',
  '\ud83d',
  ',,a',
  '    a',
]
const scanners: [string, (text: string) => unknown][] = [
  ['findTokens', findTokens],
  ['findLines', findLines],
  ['cleanText', cleanText],
  ['alignText', (text) => alignText(cleanText(text), text)],
  ['pairMarks', pairMarks],
  ['findParagraphs', findParagraphs],
  ['findSentences', findSentences],
  ['createTextIndex', createTextIndex],
]

const LARGE = 48_000
const SMALL = LARGE / 16

/** Milliseconds for a text, the best of several runs. */
function timeOf(scan: (text: string) => unknown, text: string, runs: number): number {
  let best = Number.POSITIVE_INFINITY
  for (let run = 0; run < runs; run++) {
    const start = performance.now()
    scan(text)
    best = Math.min(best, performance.now() - start)
  }
  return best
}

// Sixteen times the text: linear work takes 16 times as long, quadratic 256 times. The bound lies far from both, and
// what takes less than half a second passes at once, so that a busy machine fails nothing.
test.each(scanners)('%s grows with the text', { timeout: 120_000 }, (_, scan) => {
  for (const unit of [...units, ...more]) {
    const large = `${unit.repeat(LARGE)}a`
    if (timeOf(scan, large, 1) < 500) continue
    const small = timeOf(scan, `${unit.repeat(SMALL)}a`, 5)
    expect(timeOf(scan, large, 3) / Math.max(small, 1), JSON.stringify(unit)).toBeLessThan(80)
  }
})
