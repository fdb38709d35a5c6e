import type { Mark } from '../../../article/index.js'
import { knownWord, tableOf } from '../../shared/index.js'
import type { MarkupElement } from '../node.js'
import type { Named } from './dialect.js'

// What the elements of HTML, XHTML and NITF bodies are to their reader, by local name.

/** What an element does in a body; nothing for one that stands in a line. */
export type ElementKind =
  | 'break'
  | 'rule'
  | 'table'
  | 'preformatted'
  | 'heading'
  | 'list'
  | 'item'
  | 'blockquote'
  | 'media'
  | 'embed'
  | 'container'

const kinds = tableOf<ElementKind>({
  // these begin and end a line of their own
  container: `
    address article aside block body body.content caption center datasource details div dl fieldset figcaption footer
    form header html main menu nav nitf nitf-table note p section summary tagline tbody td tfoot th thead tr
    abstract byline dateline copyrite fn media-caption media-producer
  `,
  // kept as they are: what they show is not in the text
  embed: 'iframe object embed video audio canvas svg math',
  heading: 'h1 h2 h3 h4 h5 h6 hl1 hl2',
  break: 'br',
  rule: 'hr',
  table: 'table',
  preformatted: 'pre',
  list: 'ul ol',
  item: 'li dt dd',
  blockquote: 'blockquote bq',
  media: 'figure media img',
})

export function kindOf(name: string): ElementKind | undefined {
  return kinds.get(name)
}

const addressLines: ReadonlySet<string> = new Set([
  'addressee',
  'care.of',
  'delivery.point',
  'delivery.office',
  'postcode',
  'region',
])

/** Whether an element ends the line that it stands in, in plain text too. */
export function partsLine(name: string): boolean {
  const kind = kinds.get(name)
  return kind === undefined ? addressLines.has(name) : kind !== 'embed' && name !== 'img'
}

const unseen: ReadonlySet<string> = new Set(['script', 'style', 'template', 'xml'])

/** Whether an element holds no text of the article: scripts, styles, what is hidden, and what Word keeps for itself. */
export function isUnseen({ name, namespace, attributes }: MarkupElement): boolean {
  if (unseen.has(name) || (name.startsWith('w:') && name !== 'w:sdt')) return true
  if (attributes.hidden !== undefined && attributes.hidden !== 'until-found') return true
  if (namespace === undefined || name === 'sdt') return false
  return namespace.endsWith('office:word') || namespace.includes('wordprocessingml')
}

const marks = tableOf<Exclude<Mark['type'], 'link'>>({
  emphasis: 'em i cite',
  strong: 'strong b',
  underline: 'u ins',
  sub: 'sub',
  sup: 'sup',
  code: 'code tt kbd samp',
})
/** Typography that NITF names in the class of an `em`. */
const classes: ReadonlySet<string> = new Set(['emphasis', 'strong', 'underline', 'sub', 'sup', 'code'])

/** The typography that an element stands for: `em` with a class that names another, as in NITF, stands for that. */
export function markOf({ name, attributes }: MarkupElement): Mark['type'] | undefined {
  const type = marks.get(name)
  if (name === 'em' && classes.has(attributes.class ?? '')) return attributes.class as Mark['type']
  return type
}

const inline: ReadonlySet<string> = new Set(['a', 'q', 'small', 'span'])

/** Whether an element is one of those that bodies of HTML or NITF are made of. */
export function isOfBodies(name: string): boolean {
  return kinds.has(name) || marks.has(name) || inline.has(name)
}

const named = tableOf<Named['kind']>({ person: 'person', organization: 'org', place: 'location' })

const namedKinds = ['person', 'organization', 'place'] as const

/** What an element names: in NITF by its own name, in the XHTML that is written here by `data-named`. */
export function namedKind({ name, attributes }: MarkupElement): Named['kind'] | undefined {
  const given = attributes['data-named']
  return named.get(name) ?? (given === undefined ? undefined : knownWord(namedKinds, given))
}
