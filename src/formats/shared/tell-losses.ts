import type { Article } from '../../article/index.js'
import { isFields } from './is-fields.js'
import { placesIn } from './list-places.js'
import type { Report } from './report.js'

/** How deep values are compared; what lies deeper counts as changed. */
const DEEPEST = 100

/**
 * Tells what of an article does not come back from what was written of it: what is gone is `field-not-held`, what is
 * there in another form `field-changed`. A path that an issue names already covers all below it; places in the copy
 * (`position`) are never told of. A list in which other things came back than were given is told of as a whole.
 * @param article with the identity it was written under
 * @param back the article as the format's own reader makes it of what was written; nothing where it makes none
 */
export function tellLosses(article: Article, back: Article | undefined, format: string, report: Report): void {
  const told = new Set(report.issues.flatMap(({ path }) => path ?? []))
  const { body, ...fields } = article
  const { body: bodyBack, ...fieldsBack }: Partial<Article> = back ?? {}
  let blocksGone: number[] = []

  compare(body, bodyBack, 'body', 0)
  blocksGone = [...body.keys()].filter((at) => told.has(`body[${at}]`))
  compareFields(fields, fieldsBack, '', 0)

  function compare(before: unknown, after: unknown, path: string, depth: number): void {
    if (before === after || told.has(path)) return
    const isGone = isNothing(after, path)
    if (isGone && (isNothing(before, path) || isToldInFull(before, path))) return
    if (isGone) lost(path)
    else if (before === undefined) changed(path, 'added: it follows from what was written')
    else if (depth > DEEPEST) changed(path, 'written in another form')
    else if (isList(before) && isList(after)) compareLists(before, after, path, depth)
    else if (isFields(before) && isFields(after)) compareFields(before, after, path, depth)
    else changed(path, `written as ${shown(after)}`)
  }

  function compareFields(before: object, after: object, path: string, depth: number): void {
    const given = new Map<string, unknown>(Object.entries(before))
    const found = new Map<string, unknown>(Object.entries(after))
    for (const key of new Set([...given.keys(), ...found.keys()])) {
      // a time without a text of its own has what is written
      const isTime = given.has('precision') && given.get('precision') === found.get('precision')
      const isWritten = key === 'text' && !given.has('text') && isTime
      if (key === 'position' || isWritten) continue
      const value = given.get(key)
      compare(key === 'block' ? blockNow(value) : value, found.get(key), pathTo(path, key), depth + 1)
    }
  }

  function compareLists(before: readonly unknown[], after: readonly unknown[], path: string, depth: number): void {
    const left = [...before.entries()].filter(([at]) => !told.has(`${path}[${at}]`))
    const places = placesIn(
      left.map(([, item]) => item),
      after,
    )
    if (places === undefined) changed(path, `written as a list of ${after.length} in place of ${before.length}`)
    else
      for (const [index, [at, item]] of left.entries()) {
        const place = places[index]
        if (place === undefined) lost(`${path}[${at}]`)
        else compare(item, after[place], `${path}[${at}]`, depth + 1)
      }
  }

  function isToldInFull(value: unknown, path: string): boolean {
    return isList(value) && value.length > 0 && value.every((_, at) => told.has(`${path}[${at}]`))
  }

  /** Ranges go by the blocks that are still there. */
  function blockNow(block: unknown): unknown {
    return typeof block === 'number' ? block - blocksGone.filter((at) => at < block).length : block
  }

  function lost(path: string): void {
    told.add(path)
    report.lost(path, format)
  }

  function changed(path: string, how: string): void {
    told.add(path)
    report.changed(path, how)
  }
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value)
}

/** An empty list says as much as none, but in `extra`. */
function isNothing(value: unknown, path: string): boolean {
  return value === undefined || (isList(value) && value.length === 0 && !path.startsWith('extra'))
}

// quotes[0].cue    extra['newsml-g2']
function pathTo(path: string, key: string): string {
  if (!/^\w+$/.test(key)) return `${path}['${key}']`
  return path === '' ? key : `${path}.${key}`
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? ''
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
