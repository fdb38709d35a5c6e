import fc from 'fast-check'
import { type Quote, quoteText } from 'wirecopy/article'
import { aRange } from './ranges.js'
import { type Entities, share, some, type Texts } from './shapes.js'

export function someQuotes(article: Texts & Entities, filled: fc.Arbitrary<string>): fc.Arbitrary<Quote[]> {
  const range = aRange(article)
  if (range === undefined) return fc.constant([])
  const quote = some<Quote>(
    {
      id: fc.constant('q'),
      type: fc.constantFrom('direct', 'indirect', 'mixed'),
      text: fc.constant(''),
      content: fc.array(range, { minLength: 1, maxLength: 3 }),
      cue: fc
        .tuple(range, fc.record({ lemma: filled }, { requiredKeys: [] }))
        .map(([at, more]) => ({ ...at, ...more })),
      source: fc
        .tuple(range, fc.record({ kind: fc.constantFrom('name', 'description', 'pronoun', 'relative') }))
        .map(([at, more]) => ({ ...at, ...more })),
      speaker: aSpeaker(article, filled),
      certainty: share(),
      via: fc.constantFrom('name', 'title', 'pronoun', 'description', 'relative', 'continuation', 'elided'),
      within: fc.nat().map(String),
    },
    ['id', 'type', 'text', 'content', 'certainty'],
  )
  return fc.array(quote, { maxLength: 4 }).map((quotes) =>
    quotes.map(({ within, ...rest }, index) => ({
      ...rest,
      id: `q${index + 1}`,
      text: quoteText(article, rest.content),
      // nested in an earlier one, so that no chain comes back to itself
      ...(within !== undefined && index > 0 && { within: `q${(Number(within) % index) + 1}` }),
    })),
  )
}

function aSpeaker({ people = [], organizations = [] }: Entities, name: fc.Arbitrary<string>) {
  const speakers: fc.Arbitrary<NonNullable<Quote['speaker']>>[] = [
    fc.record({ name, kind: fc.constantFrom('person', 'organization', 'group', 'unnamed', 'document') }),
    ...people.map(({ id, name }) => fc.constant({ name, kind: 'person' as const, ref: id })),
    ...organizations.map(({ id, name }) =>
      fc.constantFrom('organization' as const, 'group' as const).map((kind) => ({ name, kind, ref: id })),
    ),
  ]
  return fc.oneof(...speakers)
}
