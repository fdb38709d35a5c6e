import { v5 } from 'uuid'
import type { Article } from '../../article/index.js'
import type { WriteOptions } from './options.js'
import type { Report } from './report.js'
import { readIsoTime } from './times.js'

/** The name space of the identifiers made here: the UUID (version 5, RFC 9562) of `https://wirecopy.dev/article`. */
const NAME_SPACE = '0b6c9a4e-7f0c-5d0f-9c54-6e1f6f3c2a57'

/** What names an article in a format: its own, or what the options give. */
export interface Identity {
  id: string
  versionCreated?: NonNullable<Article['versionCreated']>
  provider?: NonNullable<Article['provider']>
}

/** The identity of an article. Where it has no `id`, one is made: the same for the same headline, times and text. */
export function identityOf(article: Article, options: WriteOptions, report: Report): Identity {
  const identity: Identity = { id: article.id ?? options.id ?? makeId(article, report) }
  const versionCreated = article.versionCreated ?? givenTime(options)
  if (versionCreated !== undefined) identity.versionCreated = versionCreated
  const provider =
    article.provider ?? (typeof options.provider === 'string' ? { name: options.provider } : options.provider)
  if (provider !== undefined) identity.provider = provider
  return identity
}

/** The time of this version as the options give it; it is not printed in copy. */
export function givenTime({ versionCreated }: WriteOptions): Article['versionCreated'] {
  const { text: _, ...time } = (versionCreated === undefined ? undefined : readIsoTime(versionCreated)) ?? {}
  return 'local' in time ? (time as Article['versionCreated']) : undefined
}

function makeId({ headline, dateline, published, versionCreated, body }: Article, report: Report): string {
  const id = urnOf([headline, dateline?.text, published?.local, versionCreated?.local, body.map(textOfBlock)])
  report.add('id-made', `The article has no id and none was given; ${id} was made from its text.`, { path: 'id' })
  return id
}

/** An identifier made from what is said of something: the same each time. */
export function urnOf(said: readonly unknown[]): string {
  return `urn:uuid:${v5(JSON.stringify(said), NAME_SPACE)}`
}

function textOfBlock(block: Article['body'][number]): unknown {
  if ('text' in block) return block.text
  return block.type === 'table' ? block.rows.map((row) => row.map(({ text }) => text)) : block.type
}
