import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Articles of about 5 kB. */
export interface Corpus {
  name: string
  title: string
  texts: string[]
}

/** compromise is slow: of real articles it reads so many, spread over all. */
const SAMPLE = 40
const SIZE = 5000

const own = fileURLToPath(new URL('../../tests/fixtures/articles', import.meta.url))
const beside = fileURLToPath(new URL('../../../shared/corpora/', import.meta.url))

/** A file that lies beside the repository, not in it. */
export function corpusFile(path: string): string | undefined {
  const file = join(beside, path)
  return existsSync(file) ? file : undefined
}

/** The texts of a folder, in the order of their names. */
export function textsIn(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  return names.sort().map((name) => readFileSync(join(folder, name), 'utf8'))
}

export function sizeOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
}

/** The articles of the tests, in order, one behind the other until a text has 5 kB; what is left at the end is left out. */
export function ownTexts(): string[] {
  const texts: string[] = []
  let text = ''
  for (const article of textsIn(own)) {
    text += `${article.trim()}\n\n`
    if (Buffer.byteLength(text) < SIZE) continue
    texts.push(text)
    text = ''
  }
  return texts
}

/** Real articles where they lie beside the repository, and always those of the repository. */
export function corpora(): Corpus[] {
  const folder = corpusFile('polnear-train/text')
  const real: Corpus[] =
    folder === undefined ? [] : [{ name: 'articles', title: 'real articles', texts: sampleOf(folder) }]
  return [...real, { name: 'own-articles', title: 'articles of the repository, joined', texts: ownTexts() }]
}

function sampleOf(folder: string): string[] {
  const fitting = textsIn(folder).filter((text) => sizeOf([text]) >= 0.8 * SIZE && sizeOf([text]) <= 1.3 * SIZE)
  return Array.from({ length: SAMPLE }, (_, at) => fitting[Math.floor((at * fitting.length) / SAMPLE)] ?? '')
}
