import fc from 'fast-check'
import { type Article, type Block, type Quote, quoteText, type Range } from 'wirecopy/article'
import { some } from '../../article/parts/shapes.js'
import { share, span } from './small.js'
import { line, type Pick, pick, wordsAt } from './texts.js'

/** A quotation whose words, cue and source are picked before the text is known. */
export type UnplacedQuote = Omit<Quote, 'id' | 'text' | 'content' | 'cue' | 'source' | 'speaker' | 'within'> & {
  content: { at: Pick; position?: { start: number; end: number } }[]
  cue?: { at: Pick; lemma?: string; position?: { start: number; end: number } }
  source?: { at: Pick; kind: NonNullable<Quote['source']>['kind']; position?: { start: number; end: number } }
  speaker?: { who: number; name: string; kind: NonNullable<Quote['speaker']>['kind'] }
  within?: number
}

export function aQuote(): fc.Arbitrary<UnplacedQuote> {
  const at = pick()
  const position = span()
  return some<UnplacedQuote>(
    {
      type: fc.constantFrom('direct', 'direct', 'indirect', 'mixed'),
      content: fc.array(some<UnplacedQuote['content'][number]>({ at, position }, ['at']), {
        minLength: 1,
        maxLength: 3,
      }),
      cue: some<NonNullable<UnplacedQuote['cue']>>({ at, lemma: fc.constantFrom('say', 'according to'), position }, [
        'at',
      ]),
      source: some<NonNullable<UnplacedQuote['source']>>(
        { at, kind: fc.constantFrom('name', 'description', 'pronoun', 'relative'), position },
        ['at', 'kind'],
      ),
      speaker: fc.record({
        who: fc.nat(9),
        name: line(2),
        kind: fc.constantFrom('person', 'organization', 'group', 'unnamed', 'document'),
      }),
      certainty: share(),
      via: fc.constantFrom('name', 'title', 'pronoun', 'description', 'relative', 'continuation', 'elided'),
      within: fc.nat(9),
    },
    ['type', 'content', 'certainty'],
  )
}

type Known = Omit<Article, Exclude<keyof Article, 'body' | 'people' | 'organizations'>>

/** Puts quotations into a body, in the order of the text. Ranges of one do not overlap, and hold whole words. */
export function placeQuotes(unplaced: readonly UnplacedQuote[], article: Known): Quote[] {
  const placed = unplaced.map((quote) => {
    const ranges = quote.content.map(({ at, ...more }) => ({ ...rangeIn(article.body, at), ...more }))
    ranges.sort(inOrder)
    const content = ranges.filter((range, index) => {
      const before = ranges.slice(0, index)
      return !before.some(({ block, end }) => block === range.block && end > range.start)
    })
    return { quote, content }
  })
  placed.sort((a, b) => inOrder(a.content[0] as Range, b.content[0] as Range))
  return placed.map(({ quote, content }, index): Quote => {
    const { cue, source, speaker, within, ...rest } = quote
    return {
      id: `q${index + 1}`,
      ...rest,
      content,
      text: quoteText(article, content),
      ...(cue && { cue: placedIn(article.body, cue) }),
      ...(source && { source: placedIn(article.body, source) }),
      ...(speaker && { speaker: speakerIn(article, speaker) }),
      // nested in an earlier one, so that no chain comes back to itself
      ...(within !== undefined && index > 0 && { within: `q${(within % index) + 1}` }),
    }
  })
}

function placedIn<More extends { at: Pick }>(body: readonly Block[], { at, ...more }: More) {
  return { ...rangeIn(body, at), ...more }
}

export function rangeIn(body: readonly Block[], at: Pick): Range {
  const texts = [...body.entries()].flatMap(([block, value]) => ('text' in value ? [{ block, text: value.text }] : []))
  const { block, text } = texts[at[0] % texts.length] as { block: number; text: string }
  return { block, ...wordsAt(text, at) }
}

function speakerIn(
  { people = [], organizations = [] }: Known,
  { who, name, kind }: NonNullable<UnplacedQuote['speaker']>,
): NonNullable<Quote['speaker']> {
  const known = kind === 'person' ? people : kind === 'unnamed' ? [] : organizations
  const one = known[who]
  return one === undefined ? { name, kind } : { name: one.name, kind, ref: one.id }
}

function inOrder(a: Range, b: Range): number {
  return Number(a.block) - Number(b.block) || a.start - b.start || b.end - a.end
}
