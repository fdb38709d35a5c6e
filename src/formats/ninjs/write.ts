import type { Article } from '../../article/index.js'
import {
  checkArticle,
  checkWriteOptions,
  createReport,
  type Fields,
  givenTime,
  identityOf,
  isFields,
  tellLosses,
  type WriteOptions,
  type Written,
} from '../shared/index.js'
import { check } from './check.js'
import { mergeExtra } from './extra.js'
import { isMedia } from './item.js'
import { inNinjs2 } from './ninjs-2.js'
import { readNinjs } from './read.js'
import { itemShape } from './shapes.data.js'
import type { Ninjs2, Ninjs3 } from './types.js'
import { writeItem } from './write-item.js'

/** Which ninjs, and what copy does not say. */
export interface WriteNinjsOptions extends WriteOptions {
  /** `3.1` where it is left out. */
  version?: '3.1' | '2.2'
}

const schemas = 'http://www.iptc.org/std/ninjs/ninjs-schema_'

/**
 * Writes an article as an item of IPTC ninjs, 3.1 or 2.2, a plain object for `JSON.stringify`. The body is HTML, with
 * quotations and the dateline marked up. People who made the article are `people` with a `rel` such as `author`, signals
 * are genres, relations are associations with a `rel`, and keywords are subjects with the `rel` `keyword`. What
 * `readNinjs` left in `extra.ninjs` is written back where ninjs has a place for it.
 *
 * Left out are: the time of publication, where there is one of the version; priority; what people are called and where
 * they are named; furniture; all but region, country and coordinates of places. What was written is read back once, and
 * each field that does not come back as it was is an issue with its path.
 *
 * @throws TypeError for an unknown option or one of another shape, RangeError for a time that does not exist.
 */
export function writeNinjs(article: Article, options: WriteNinjsOptions & { version: '2.2' }): Written<Ninjs2>
export function writeNinjs(article: Article, options?: WriteNinjsOptions & { version?: '3.1' }): Written<Ninjs3>
export function writeNinjs(article: Article, options?: WriteNinjsOptions): Written<Ninjs2 | Ninjs3>
export function writeNinjs(article: Article, options: WriteNinjsOptions = {}): Written<Ninjs2 | Ninjs3> {
  checkArticle(article)
  checkWriteOptions(options, ['version'])
  const { version = '3.1' } = options
  if (version !== '3.1' && version !== '2.2')
    throw new TypeError(`Option version is ${String(version)}, not 3.1 or 2.2`)
  const report = createReport()
  const is2 = version === '2.2'
  const identified = { ...article, ...identityOf(article, options, report) }
  const item = withExtra(writeItem(identified, is2, report, givenTime(options)), article.extra, is2)
  item.standard = { name: 'ninjs', version, schema: `${schemas}${version}.json` }
  const output = is2 ? inNinjs2(item) : item
  const [back] = readNinjs(output).articles
  tellLosses(identified, back, `ninjs ${version}`, report)
  return { output: output as Ninjs2 | Ninjs3, issues: report.issues }
}

/** What was left when the article was read, as far as it may stand in what is written. */
function withExtra(item: Ninjs3, extra: Article['extra'], is2: boolean): Fields {
  const written = { ...item } as unknown as Fields
  if (!isFields(extra?.ninjs)) return written
  // an item with these would be no article
  const { eventDetails, plannedCoverage, renditions, ...left } = extra.ninjs
  const merged = mergeExtra(written, isMedia(item.type) ? left : { ...left, renditions })
  // what is refused here is told when what was written is compared with the article
  const checking = { report: createReport(), strict: true, inNinjs2: is2 }
  const checked = check(merged, itemShape, '', checking) as Fields
  if (Array.isArray(checked.associations))
    checked.associations = checked.associations.map((association: Fields) => tidied(association, is2))
  return checked
}

/** Without renditions of which nothing but the name is left, and without what ninjs 2 does not have. */
function tidied({ rel, renditions, ...association }: Fields, is2: boolean): Fields {
  const files = ((renditions ?? []) as Fields[]).filter((rendition) => Object.keys(rendition).length > 1)
  return {
    ...association,
    ...(rel !== undefined && !is2 && { rel }),
    ...(files.length > 0 && { renditions: files }),
  }
}
