import { existsSync } from 'node:fs'
import { type ArchiveItem, type ArticleRecord, type ErrorRecord, parseItem } from '../../archive/index.js'
import type { Issue } from '../../index.js'
import type { FileItem } from './batches.js'
import { asFile, createDocumentWriter } from './documents.js'
import type { Job } from './job.js'
import { type FileError, fileError, readTextFile } from './read-file.js'
import { writeWhole } from './write-whole.js'

/** What became of a line or a file. */
export interface Outcome {
  /** What is given out on a line of its own. */
  record: ErrorRecord | FileError | { issues: readonly Issue[] }
  /** How many stand in the article. */
  quotations: number
}

export interface ItemParser {
  parseLine(item: ArchiveItem | ErrorRecord): Outcome
  parseFile(item: FileItem): Outcome
}

/** What parses single items as a job says. */
export async function createItemParser(job: Job): Promise<ItemParser> {
  const toDocument = await createDocumentWriter(job)
  const name = job.to === undefined ? 'article' : 'output'

  function give({ article, issues, profile, ...origin }: ArticleRecord & { file?: string }): Outcome {
    const document = toDocument(article)
    const all = [...issues, ...document.issues]
    return {
      record: { ...origin, [name]: document.output, issues: all, ...(profile !== undefined && { profile }) },
      quotations: article.quotes.length,
    }
  }

  /** The article goes into a file, and the record says into which. */
  function put({ article, issues }: ArticleRecord, file: string, goal: string): Outcome {
    const document = toDocument(article)
    const why = writeWhole(goal, asFile(document.output, job))
    if (why !== undefined) return failed(fileError(file, 'file-not-written', `${goal} ${why}.`))
    const record = { file, written: goal, issues: [...issues, ...document.issues] }
    return { record, quotations: article.quotes.length }
  }

  return {
    parseLine(item) {
      const read = 'error' in item ? item : parseItem(item, job.copy)
      return 'error' in read ? failed(read) : give(read)
    },
    parseFile({ file, goal }) {
      if (goal !== undefined && existsSync(goal))
        return failed(fileError(file, 'file-exists', `${goal} exists already.`))
      const text = readTextFile(file, job.lines.maxLineLength)
      if (typeof text !== 'string') return failed(text)
      const read = parseItem(text, job.copy)
      if ('error' in read) return failed({ file, ...read })
      return goal === undefined ? give({ file, ...read }) : put(read, file, goal)
    },
  }
}

function failed(record: ErrorRecord | FileError): Outcome {
  return { record, quotations: 0 }
}
