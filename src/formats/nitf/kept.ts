import { childrenOf, element, type MarkupElement } from '../markup/index.js'
import { filled, isFields, withKnown } from '../shared/index.js'

/** Attributes of an element that the model has no place for, by their NITF names. */
export type NitfAttributes = Record<string, string>

/** What `extra.nitf` holds: elements of NITF's head that the model has no place for, by their names, as attributes. */
export interface NitfExtra {
  /** The document's title, where it is not the headline. */
  title?: string
  /** `tobject.type`: `news`, `data`, `advisory`. */
  'tobject.type'?: string
  /** Who registered the document's id: `doc-id`'s `regsrc`. */
  regsrc?: string
  /** The sources of the text, as `body.end` lists them. */
  bibliography?: string
  /** Those that are of no subject and no genre; the text of one is its `value`. */
  classifier?: NitfAttributes[]
  meta?: NitfAttributes[]
  'date.release'?: NitfAttributes[]
  'doc-scope'?: NitfAttributes[]
  'doc.rights'?: NitfAttributes[]
  evloc?: NitfAttributes[]
  fixture?: NitfAttributes[]
  series?: NitfAttributes[]
  pubdata?: NitfAttributes[]
  'revision-history'?: NitfAttributes[]
}

type KeptText = 'title' | 'tobject.type' | 'regsrc' | 'bibliography'
export type KeptElement = Exclude<keyof NitfExtra, KeptText>

const TOKEN = /^[\w.:-]+$/
const anything = /./
const each = (names: string, pattern = anything) =>
  Object.fromEntries(names.split(' ').map((name) => [name, pattern] as const))

/** The elements that are kept, and what the schema allows in their attributes. */
const allowed: Readonly<Record<KeptElement, Readonly<Record<string, RegExp>>>> = {
  meta: { ...each('content'), ...each('name http-equiv', TOKEN) },
  classifier: { ...each('type', /^(?!(?:subject|genre)$)/), ...each('idsrc value') },
  'date.release': each('norm'),
  'doc-scope': each('scope'),
  'doc.rights': each('owner startdate enddate agent geography location-code code-source type limitations'),
  evloc: each('iso-cc state-prov county-dist city'),
  fixture: each('fix-id'),
  series: { ...each('series.name'), ...each('series.part series.totalpart', TOKEN) },
  pubdata: {
    ...each('type', /^(?:print|audio|video|web|appliance|other)$/),
    ...each('item-length unit-of-measure date.publication name issn volume number issue'),
    ...each('edition.name edition.area position.section position.sequence ex-ref'),
  },
  'revision-history': {
    ...each(
      'function',
      /^(?:writer-author|editor|producer|archivist|videographer|graphic-artist|photographer|statistician|other)$/,
    ),
    ...each('name norm comment'),
  },
}

/** The attributes of an element that may be kept, less those that were read; nothing where none are left. */
export function keptOf(node: MarkupElement, without: readonly string[] = []): NitfAttributes | undefined {
  return checked(node.name as KeptElement, node.attributes, without)
}

function checked(name: KeptElement, given: object, without: readonly string[] = []): NitfAttributes | undefined {
  const attributes: NitfAttributes = {}
  for (const [key, pattern] of Object.entries(allowed[name])) {
    const value = (given as Record<string, unknown>)[key]
    if (typeof value === 'string' && value.trim() !== '' && pattern.test(value) && !without.includes(key))
      attributes[key] = value
  }
  if (name === 'meta' && attributes.content === undefined) return undefined
  if (name === 'classifier' && attributes.value === undefined) return undefined
  return Object.keys(attributes).length > 0 ? attributes : undefined
}

/** What may be kept of some elements; nothing where that is none. */
export function keptOfAll(nodes: readonly MarkupElement[], without?: readonly string[]): NitfAttributes[] | undefined {
  const kept = nodes.map((node) => keptOf(node, without)).filter((attributes) => attributes !== undefined)
  return filled(kept)
}

/** All elements of a name under another that may be kept. */
export function keptUnder(parent: MarkupElement | undefined, name: KeptElement): NitfAttributes[] | undefined {
  return keptOfAll(childrenOf(parent, name))
}

/** The elements of a name that an article's `extra.nitf` holds, without what NITF would not allow. */
export function keptElements(extra: unknown, name: KeptElement): MarkupElement[] {
  const list = isFields(extra) ? extra[name] : undefined
  if (!Array.isArray(list)) return []
  return list.flatMap((given) => {
    const attributes = isFields(given) ? checked(name, given) : undefined
    return attributes === undefined ? [] : [element(name, attributes)]
  })
}

/** A text that an article's `extra.nitf` holds. */
export function keptText(extra: unknown, name: KeptText): string | undefined {
  const value = isFields(extra) ? extra[name] : undefined
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}

/** `extra.nitf` from its parts; nothing where none is there. */
export function extraOf(parts: { [Key in keyof NitfExtra]: NitfExtra[Key] | undefined }): NitfExtra | undefined {
  const extra = withKnown({}, parts) as NitfExtra
  return Object.keys(extra).length > 0 ? extra : undefined
}
