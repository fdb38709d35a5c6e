import type { Article } from '../../article/index.js'
import { languageTagShape } from '../../article/plain.js'
import { attribute, isOfWeb, joinSpace, mayShow, wholeIn } from '../markup/index.js'
import { filled, type Report, readIsoTime, readPrintedTime, withKnown } from '../shared/index.js'
import type { Page } from './page.js'
import { hasWord } from './roles.js'

type Time = NonNullable<Article['published']>
type Association = NonNullable<Article['associations']>[number]

/** The contents of the `meta` of a page, by their names in small letters; those of microdata have `itemprop` before. */
export class Metas {
  readonly #contents = new Map<string, string[]>()

  constructor({ metas }: Page) {
    for (const meta of metas) {
      const content = attribute(meta, 'content')
      if (content === undefined) continue
      const property = attribute(meta, 'itemprop')
      const names = [
        attribute(meta, 'name'),
        attribute(meta, 'property'),
        attribute(meta, 'http-equiv'),
        property && `itemprop ${property}`,
      ]
      for (const name of new Set(names.flatMap((one) => one?.toLowerCase() ?? []))) {
        const known = this.#contents.get(name)
        if (known === undefined) this.#contents.set(name, [content])
        else known.push(content)
      }
    }
  }

  all(name: string): readonly string[] {
    return this.#contents.get(name) ?? []
  }

  /** The content of the first that there is. */
  first(...names: readonly string[]): string | undefined {
    for (const name of names) {
      const [content] = this.all(name)
      if (content !== undefined) return joinSpace(content)
    }
    return undefined
  }
}

/** The address under which a page wants to be known. */
export function addressOf({ links }: Page, metas: Metas): string | undefined {
  const canonical = links.find((link) => hasWord(link, 'rel', 'canonical'))
  return [canonical && attribute(canonical, 'href'), metas.first('og:url')].find(
    (href) => href !== undefined && isOfWeb(href),
  )
}

/** The title of a page, without the name of its site at the end. */
export function titleOf({ title = '' }: Page, metas: Metas): { shared?: string; plain?: string } {
  const site = metas.first('og:site_name')
  return withKnown(
    {},
    {
      shared: withoutSite(metas.first('og:title', 'twitter:title') ?? '', site),
      plain: withoutSite(title, site),
    },
  )
}

// Ostrevik closes its gate | Example News
//                         ^^^^^^^^^^^^^^^
function withoutSite(title: string, site: string | undefined): string | undefined {
  if (site === undefined || !title.endsWith(site)) return title || undefined
  return title.slice(0, -site.length).replace(/\s{1,3}[|–—·:-]\s{0,3}$/, '') || undefined
}

/** The first of these that is a language tag; `en_GB` is one. */
export function languageOf(given: readonly (string | undefined)[]): string | undefined {
  return given.map((tag) => tag?.replaceAll('_', '-')).find((tag) => tag !== undefined && languageTagShape.test(tag))
}

export function keywordsOf(metas: Metas): string[] | undefined {
  const list = metas.first('keywords', 'news_keywords')
  return keywordsIn(list === undefined ? metas.all('article:tag') : [list])
}

/** The words of lists with commas, each once. */
export function keywordsIn(lists: readonly string[]): string[] | undefined {
  const words = lists.flatMap((list) => list.split(','))
  return filled([...new Set(words.flatMap((word) => joinSpace(word) || []))])
}

/** A time of a page; one that is none is told of. */
export function timeOf(value: string | undefined, what: string, report: Report): Time | undefined {
  if (value === undefined) return undefined
  const time = readIsoTime(value) ?? readPrintedTime(value)
  if (time === undefined) report.add('field-invalid', `${what} is no time: ${value.slice(0, 60)}`)
  return time
}

/** The picture that a page is shared with. */
export function sharedPicture({ metas: elements }: Page, metas: Metas): Association | undefined {
  const href = metas.first('og:image', 'og:image:url', 'og:image:secure_url')
  if (href === undefined || !mayShow(href)) return undefined
  const sizeIn = (name: string) =>
    wholeIn(
      elements.find((meta) => attribute(meta, 'property') === name),
      'content',
    )
  return withKnown(
    { id: 'm1', type: 'picture' as const, href },
    { width: sizeIn('og:image:width'), height: sizeIn('og:image:height') },
  )
}
