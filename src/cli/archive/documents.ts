import type { Article } from '../../article/index.js'
import type { Issue } from '../../index.js'
import { toJson } from '../json.js'
import { writerOf } from '../target-options.js'
import { targetFormats } from '../targets.js'
import { toText } from '../to-text.js'
import type { Job } from './job.js'

/** What is given out of an article, and the issues of writing it. */
export interface Document {
  output: unknown
  issues: Issue[]
}

/** What turns articles into what the job asks for: themselves, what the fields leave of them, or a format. */
export async function createDocumentWriter({ to, target, fields }: Job): Promise<(article: Article) => Document> {
  if (to === undefined) return (article) => ({ output: fields ? pick(article, fields) : article, issues: [] })
  const write = await writerOf(to, target, (message) => {
    // the command line was checked before
    throw new TypeError(message)
  })
  return (article) => write([article])[0] ?? { output: null, issues: [] }
}

function pick(article: Article, fields: readonly string[]): object {
  return Object.fromEntries(Object.entries(article).filter(([name]) => fields.includes(name)))
}

/** A document as a file of its own. */
export function asFile(output: unknown, { to = 'json' }: Job): string {
  const { form } = targetFormats[to]
  return form === 'json' ? toJson(output) : toText(String(output), form)
}
