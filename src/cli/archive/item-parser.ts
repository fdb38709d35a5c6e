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

  /** Where the article goes into a file, the record says into which. */
  function give({ article, issues, profile, ...origin }: ArticleRecord, goal?: string): Outcome['record'] {
    const document = toDocument(article)
    const all = [...issues, ...document.issues]
    if (goal === undefined)
      return { ...origin, [name]: document.output, issues: all, ...(profile !== undefined && { profile }) }
    writeWhole(goal, asFile(document.output, job))
    const record = { written: goal, issues: all }
    return record
  }

  return {
    parseLine(item) {
      const read = 'error' in item ? item : parseItem(item, job.copy)
      return 'error' in read ? failed(read) : { record: give(read), quotations: read.article.quotes.length }
    },
    parseFile({ file, goal }) {
      if (goal !== undefined && existsSync(goal))
        return failed(fileError(file, 'file-exists', `${goal} exists already.`))
      const text = readTextFile(file, job.lines.maxLineLength)
      if (typeof text !== 'string') return failed(text)
      const read = parseItem(text, job.copy)
      if ('error' in read) return failed({ file, ...read })
      return { record: { file, ...give(read, goal) }, quotations: read.article.quotes.length }
    },
  }
}

function failed(record: ErrorRecord | FileError): Outcome {
  return { record, quotations: 0 }
}
