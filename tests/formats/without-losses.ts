import type { Issue } from 'wirecopy'
import type { Article } from 'wirecopy/article'

type Step = string | number
interface Loss {
  steps: Step[]
  /** Whether it was left out; else it came back in another form. */
  isLeftOut: boolean
}
/** In lists, by the path of each: the places of the things that were left out. */
type Gone = Map<string, Set<number>>

/**
 * An article without what a writer said that its format does not hold, to be compared with what came back (see
 * `withoutChanges`): each `position`, and all that the paths of `field-not-held`, `field-changed` and
 * `time-without-zone` name. Ranges follow the blocks that are still there.
 */
export function withoutLosses(article: Article, issues: readonly Issue[]): Article {
  return pruned(article, lossesIn(issues), false)
}

/** What came back, without what the writer said that it changed, by the paths of the article that was written. */
export function withoutChanges(back: Article, issues: readonly Issue[]): Article {
  return pruned(back, lossesIn(issues), true)
}

function lossesIn(issues: readonly Issue[]): Loss[] {
  return issues.flatMap(({ code, path }): Loss[] => {
    const isLeftOut = code === 'field-not-held' || code === 'time-without-zone'
    if (path === undefined || (!isLeftOut && code !== 'field-changed')) return []
    return [{ steps: stepsOf(path), isLeftOut }]
  })
}

// quotes[0].cue    extra.house    extra['newsml-g2']
function stepsOf(path: string): Step[] {
  return [...path.matchAll(/\[(\d+)\]|\['([^']+)'\]|([^.[\]]+)/g)].map(([, index, quoted, name]) =>
    index === undefined ? ((quoted ?? name) as string) : Number(index),
  )
}

function pruned(article: Article, losses: readonly Loss[], cameBack: boolean): Article {
  const copy = structuredClone(article) as unknown as Record<string, unknown>
  const gone: Gone = new Map()
  for (const { steps, isLeftOut } of losses) {
    const last = steps.at(-1)
    if (!isLeftOut || typeof last !== 'number') continue
    const list = JSON.stringify(steps.slice(0, -1))
    gone.set(list, (gone.get(list) ?? new Set()).add(last))
  }
  for (const { steps } of losses) {
    const here = cameBack ? stepsInBack(steps, gone) : steps
    if (here !== undefined) takeOut(copy, here)
  }
  if (!cameBack) followBlocks(copy, gone.get('["body"]') ?? new Set())
  return tidied(copy) as Article
}

/** A path of the article in what came back, where the lists are shorter; nothing for what is not there. */
function stepsInBack(steps: readonly Step[], gone: Gone): Step[] | undefined {
  const here: Step[] = []
  for (const [at, step] of steps.entries()) {
    const missing = typeof step === 'number' && gone.get(JSON.stringify(steps.slice(0, at)))
    if (!missing) here.push(step)
    else if (missing.has(step as number)) return undefined
    else here.push((step as number) - [...missing].filter((index) => index < (step as number)).length)
  }
  return here
}

// a thing in a list leaves a hole, so that later paths still lead where they should
function takeOut(root: object, steps: readonly Step[]): void {
  let at: unknown = root
  for (const step of steps.slice(0, -1)) at = (at as Record<Step, unknown> | null | undefined)?.[step]
  const last = steps.at(-1) as Step
  if (typeof at !== 'object' || at === null || !(last in at)) return
  if (Array.isArray(at)) at[last as number] = null
  else delete (at as Record<Step, unknown>)[last]
}

/** Without holes, positions, what is empty for want of them, and texts of times that say no more than ISO 8601. */
function tidied(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.flatMap((item) => (item === null ? [] : [tidied(item)]))
  if (typeof value !== 'object' || value === null) return value
  const all: Record<string, unknown> = {}
  const isTime = 'precision' in value
  for (const [name, item] of Object.entries(value)) {
    if (name === 'position' || (isTime && name === 'text' && ISO.test(String(item)))) continue
    const rest = name === 'extra' ? item : tidied(item, name)
    if (!isEmptied(rest) || (key === '' && (name === 'body' || name === 'quotes'))) all[name] = rest
  }
  return all
}

const ISO = /^\d{4}(?:-?\d\d(?:-?\d\d(?:T[\d:.]*(?:Z|[+-]\d\d:?\d\d)?)?)?)?$/

function isEmptied(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0
}

/** Ranges into the body go by the blocks that are left; those into blocks that are not go with them. */
function followBlocks(value: unknown, missing: ReadonlySet<number>): void {
  if (missing.size === 0 || typeof value !== 'object' || value === null) return
  for (const [key, item] of Object.entries(value)) {
    const block = (item as { block?: unknown } | null)?.block
    if (typeof block !== 'number') followBlocks(item, missing)
    else if (missing.has(block)) takeOut(value, [Array.isArray(value) ? Number(key) : key])
    else (item as { block: number }).block = block - [...missing].filter((index) => index < block).length
  }
}
