import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Quotation {
  /** The words between the marks, as printed. */
  words: string
  /** The whole text of the article, and where the words stand in it. */
  text: string
  start: number
  end: number
}

/** Fewer words are often a title or a term, and an edit of them is hardly one. */
const LEAST_WORDS = 6
const MOST_CHARACTERS = 600

// marks of one paragraph that hold no others; straight ones open before a word and close behind one
const inMarks = /“([^“”"\n]{1,2000})”|(?<![^\s([—–-])"(?=\S)([^“”"\n]{1,2000})(?<=\S)"(?![\p{L}\p{N}])/gu

/**
 * The quotations in marks that annotators found somebody to have said: `text` has an article a file, `attributions` its
 * sources, cues and contents in the stand-off format of brat.
 */
export function readQuotations(folder: string): Quotation[] {
  const notes = readdirSync(join(folder, 'attributions')).filter((file) => file.endsWith('.ann'))
  return notes.sort().flatMap((file) => {
    // the name ends in who annotated: `tides_4e07.ann`
    const text = join(folder, 'text', file.replace(/_[^_]*\.ann$/, '.txt'))
    if (!existsSync(text)) return []
    return quotationsOf(
      readFileSync(text, 'utf8'),
      contentsOf(readFileSync(join(folder, 'attributions', file), 'utf8')),
    )
  })
}

type Place = [start: number, end: number]

/** `T3	Content 120 211;220 230	the words` */
function contentsOf(notes: string): Place[] {
  return [...notes.matchAll(/^T\d+\tContent ([\d ;]+)\t/gmu)].map(([, numbers = '']) => {
    const offsets = numbers.split(/[ ;]/u).map(Number)
    return [Math.min(...offsets), Math.max(...offsets)]
  })
}

function quotationsOf(text: string, contents: readonly Place[]): Quotation[] {
  const seen = new Set<string>()
  return [...text.matchAll(inMarks)].flatMap((match) => {
    const words = (match[1] ?? match[2] ?? '').trim()
    const start = text.indexOf(words, match.index)
    const end = start + words.length
    const isSaid = contents.some(([from, to]) => match.index >= from - 1 && match.index + match[0].length <= to + 2)
    if (!isSaid || seen.has(words) || words.length > MOST_CHARACTERS) return []
    seen.add(words)
    return words.split(/\s+/u).length < LEAST_WORDS ? [] : [{ words, text, start, end }]
  })
}
