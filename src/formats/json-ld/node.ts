import { htmlText, joinSpace } from '../markup/index.js'
import type { Report } from '../shared/index.js'
import { type Graph, resolved, typesIn } from './graph.js'
import { isObject, type Json, type JsonObject, listOf } from './values.js'

/** Properties that hold words for people, where pages put HTML. */
const worded: ReadonlySet<string> = new Set([
  'headline',
  'alternativeHeadline',
  'name',
  'alternateName',
  'description',
  'abstract',
  'articleBody',
  'text',
  'caption',
  'dateline',
  'jobTitle',
  'keywords',
  'creditText',
  'copyrightNotice',
])

/** What tells one thing in a list from another. */
const labels = ['name', 'url', 'contentUrl', 'text', '@id'] as const

export function labelOf(thing: JsonObject): (typeof labels)[number] | undefined {
  return labels.find((key) => typeof thing[key] === 'string')
}

/**
 * A thing of schema.org that is being read. What was read from it is noted, so that the rest can be kept: see `rest`.
 * Values of other kinds than asked for give an issue and are kept with the rest.
 */
export class Node {
  readonly types: readonly string[]
  /** What it is called where it stands in a `Role`. */
  readonly roleName: string | undefined
  readonly #value: JsonObject
  readonly #byId: Graph['byId']
  readonly #path: string
  readonly #report: Report
  /** Properties that were read; those that hold things, with what was read of each. */
  readonly #taken = new Map<string, (Node | Json)[]>()

  constructor(value: JsonObject, byId: Graph['byId'], report: Report, path = '', roleName?: string) {
    this.#value = value
    this.#byId = byId
    this.#report = report
    this.#path = path
    this.types = typesIn(value)
    this.roleName = roleName
  }

  /** Whether nothing is said of it, not even a type. */
  get isEmpty(): boolean {
    return Object.keys(this.#value).length === 0
  }

  has(key: string): boolean {
    return Object.hasOwn(this.#value, key)
  }

  /** Whether it is of a type that matches. */
  is(type: RegExp): boolean {
    return this.types.some((one) => type.test(one))
  }

  /** The values of a property, which is not taken for read by that. */
  values(key: string): Json[] {
    return this.has(key) ? listOf(this.#value[key]) : []
  }

  isList(key: string): boolean {
    return Array.isArray(this.#value[key])
  }

  /** Its `@id`. */
  id(): string | undefined {
    const { '@id': id } = this.#value
    if (typeof id !== 'string' || id.trim() === '') return undefined
    this.take('@id')
    return id.trim()
  }

  take(key: string): void {
    this.#taken.set(key, [])
  }

  /** Leaves to the rest what was read and is of no use. */
  leave(key: string): void {
    this.#taken.delete(key)
  }

  /** The one text of a property, white space joined. */
  text(key: string): string | undefined {
    const raw = this.raw(key)
    return raw === undefined ? undefined : joinSpace(raw) || undefined
  }

  /** The one text of a property with its lines. */
  passage(key: string): string | undefined {
    return this.raw(key)?.trim() || undefined
  }

  /** The one text of a property as it is. */
  raw(key: string): string | undefined {
    const [value, ...others] = this.values(key)
    if (value === undefined) return undefined
    if (typeof value !== 'string' && typeof value !== 'number') return this.invalid(key, 'no text')
    if (others.length === 0) this.take(key)
    return this.#words(key, value)
  }

  /** A text without the HTML in it, which is told. */
  #words(key: string, value: string | number): string {
    const text = String(value)
    const words = worded.has(key) ? htmlText(text) : text
    if (words === text) return text
    this.#report.changed(`${this.#path}${key}`, 'read without the HTML in it')
    // so that it is told once, and is the label of what is left of the thing
    const given = this.#value[key]
    this.#value[key] = Array.isArray(given) ? given.map((one) => (one === value ? words : one)) : words
    return words
  }

  /** The texts of a property. */
  texts(key: string): string[] {
    const texts: string[] = []
    const left: Json[] = []
    for (const value of this.values(key)) {
      if (typeof value === 'string' || typeof value === 'number') texts.push(joinSpace(this.#words(key, value)))
      else left.push(value)
    }
    this.#taken.set(key, left)
    return texts.filter((text) => text !== '')
  }

  /** A whole number that is not negative, also in a text such as `640px`. */
  whole(key: string): number | undefined {
    const [value] = this.values(key)
    if (value === undefined || isObject(value)) return undefined
    const number = Number(typeof value === 'string' ? value.trim().replace(/\s{0,3}px$/i, '') : value)
    if (!Number.isSafeInteger(number) || number < 0 || typeof value === 'boolean')
      return this.invalid(key, 'no whole number')
    this.take(key)
    return number
  }

  /**
   * The things of a property that are wanted; a plain text stands for a thing that has it as its `textKey`, and an
   * `@id` alone for what bears it. Of a `Role` around a thing only its name is read.
   */
  things(key: string, { textKey = 'name', wanted = (_: Node): boolean => true } = {}): Node[] {
    const found: Node[] = []
    const all = this.values(key).map((given, index): Node | Json => {
      const role = isObject(given) && typesIn(given).some((type) => /Role$/.test(type)) ? given : undefined
      const [inner = given] = listOf(role?.[key])
      const value = resolved(typeof inner === 'string' ? { [textKey]: inner } : inner, this.#byId)
      if (!isObject(value)) return given
      const roleName = typeof role?.roleName === 'string' ? joinSpace(role.roleName) : undefined
      const node = new Node(value, this.#byId, this.#report, `${this.#path}${key}[${index}].`, roleName)
      if (!wanted(node)) return given
      found.push(node)
      return node
    })
    this.#taken.set(key, all)
    return found
  }

  thing(key: string, textKey = 'name'): Node | undefined {
    return this.things(key, { textKey })[0]
  }

  invalid(key: string, what: string): undefined {
    const path = `${this.#path}${key}`
    this.#report.add('field-invalid', `${path} is ${what}; it was kept as it is, and not read.`, { path })
    return undefined
  }

  /** Gives a thing back to the rest of the property it was read from. */
  giveBack(key: string, node: Node): void {
    const all = this.#taken.get(key)
    const at = all?.indexOf(node) ?? -1
    if (all !== undefined && at >= 0) all[at] = node.#value
  }

  /**
   * What was not read: properties as they came, and under `@more`, of the things that were read what else they have,
   * by what tells them from others.
   */
  rest(): JsonObject | undefined {
    const rest: JsonObject = {}
    const more: JsonObject = {}
    for (const [key, value] of Object.entries(this.#value)) {
      if (key === '@context' || key === '@type') continue
      const taken = this.#taken.get(key)
      if (taken === undefined) rest[key] = value
      else {
        const left = taken.filter((one) => !(one instanceof Node)) as Json[]
        if (left.length > 0) rest[key] = left.length === taken.length ? value : left
        const parts = taken.flatMap((one) => (one instanceof Node ? (one.#labelledRest() ?? []) : []))
        if (parts.length > 0) more[key] = parts
      }
    }
    if (Object.keys(more).length > 0) rest['@more'] = more
    return Object.keys(rest).length > 0 ? rest : undefined
  }

  #labelledRest(): JsonObject | undefined {
    const label = labelOf(this.#value)
    const rest = this.rest()
    return rest && label && { [label]: this.#value[label] as Json, ...rest }
  }
}
