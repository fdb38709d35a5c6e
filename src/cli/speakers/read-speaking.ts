import {
  type ArchiveErrorCode,
  type ArchiveItem,
  type ErrorRecord,
  parseItem,
  readNdjson,
  type SpeakingArticle,
} from '../../archive/index.js'
import { isFields } from '../../formats/shared/index.js'
import { type FileError, readTextFile } from '../archive/read-file.js'
import { itemsInJson } from '../articles-in-json.js'
import { InputError } from '../input.js'
import type { CommandErrorCode } from '../issues.js'
import type { WireFlags } from '../sources.js'
import { type CheckedArticle, createArticleCheck, speakingFields } from './speaking-article.js'

/** An article to count, or why there is none. */
export type Speaking =
  | { article: SpeakingArticle }
  | { error: { code: ArchiveErrorCode | CommandErrorCode; message: string } }

/** What of a line and of a file is counted: the copy in it is parsed, an article in it taken as it is. */
export interface SpeakingReader {
  lines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Speaking & { where: string }>
  file(name: string): (Speaking & { where: string })[]
}

/** The fields of a line that hold an article, if it is no copy: a record of `wirecopy parse`, or the article itself. */
const keep = ['article', 'error', ...speakingFields]

export async function createSpeakingReader(options: WireFlags, maxLength: number): Promise<SpeakingReader> {
  const check = await createArticleCheck()

  function fromItem(item: ArchiveItem | ErrorRecord): Speaking {
    if ('error' in item) return item.error.code === 'line-no-text' ? (fromFields(item.kept ?? {}) ?? item) : item
    return parseItem(item, options)
  }

  /** Nothing where the fields are of something else. */
  function fromFields(fields: Record<string, unknown>): Speaking | undefined {
    const { article, error, quotes } = fields
    if (isFields(article)) return settled(check(article))
    if (isErrorOf(error)) return { error }
    return quotes === undefined ? undefined : settled(check(fields))
  }

  return {
    async *lines(chunks) {
      for await (const item of readNdjson(chunks, { keep, maxLineLength: maxLength }))
        yield { where: `line ${item.line}`, ...fromItem(item) }
    },
    file(name) {
      const text = readTextFile(name, maxLength)
      if (typeof text !== 'string') return [{ where: name, ...text }]
      if (!/\.json(?:\.gz)?$/i.test(name)) return [{ where: name, ...fromItem({ text }) }]
      try {
        return itemsInJson(text, name).map(({ where, value }) => {
          const read = isFields(value) ? fromFields(value) : undefined
          return {
            where: `${name}${where === '' ? '' : ` ${where}`}`,
            ...(read ?? settled({ problem: 'It is none.' })),
          }
        })
      } catch (error) {
        if (error instanceof InputError) return [{ where: name, ...settled({ problem: error.message }) }]
        throw error
      }
    },
  }
}

function settled(checked: CheckedArticle): Speaking {
  if ('article' in checked) return checked
  return { error: { code: 'no-article', message: `There is no valid article: ${checked.problem}` } }
}

function isErrorOf(value: unknown): value is ErrorRecord['error'] | FileError['error'] {
  return isFields(value) && typeof value.code === 'string' && typeof value.message === 'string'
}
