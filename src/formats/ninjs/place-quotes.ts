import type { Article } from '../../article/index.js'
import { findElement, type MarkupNode } from '../markup/index.js'
import { breakCircles, withKnown } from '../shared/index.js'
import type { Ids } from './ids.js'

type Quotes = Article['quotes']
type Speaker = NonNullable<Quotes[number]['speaker']>

/**
 * Quotations with ids that nothing else in the article has, and references that lead somewhere. Text that says what
 * kind of speaker each is, as the writer here does, also says who of the people it is, or that it is none.
 */
export function placeQuotes(
  quotes: Quotes,
  nodes: readonly MarkupNode[],
  cast: Pick<Article, 'people' | 'organizations'>,
  ids: Ids,
): Quotes {
  const renamed = new Map(quotes.map(({ id }) => [id, ids.free(id, 'q')]))
  const saysKind = findElement(nodes, ({ attributes }) => 'data-speaker-kind' in attributes) !== undefined
  const placed = quotes.map(({ speaker, within, ...quote }) => {
    const outer = within === undefined ? undefined : renamed.get(within)
    const settled = speaker && settleSpeaker(speaker, cast, !saysKind)
    return withKnown({ ...quote, id: renamed.get(quote.id) as string }, { speaker: settled, within: outer })
  })
  breakCircles(placed)
  return placed
}

/** A speaker is the person or body that the text refers to, or with `byName` the one of the same name. */
function settleSpeaker(
  { ref, ...speaker }: Speaker,
  { people = [], organizations = [] }: Pick<Article, 'people' | 'organizations'>,
  byName: boolean,
): Speaker {
  const named = speaker.kind === 'person' ? people : organizations
  const one =
    named.find(({ id }) => id === ref) ?? (byName ? named.find(({ name }) => name === speaker.name) : undefined)
  return one === undefined ? speaker : { ...speaker, ref: one.id }
}
