import fc from 'fast-check'
import type { Article, Range } from 'wirecopy/article'
import { some } from '../article/parts/shapes.js'
import { aBody } from './generate/body.js'
import { aQuote, placeQuotes, rangeIn, type UnplacedQuote } from './generate/quotes.js'
import { distinct, few, share, span, uri } from './generate/small.js'
import { line, type Pick, passage, wordsAt } from './generate/texts.js'
import {
  aByline,
  aConcept,
  aFilingPlace,
  anAssociation,
  anOrganization,
  aPerson,
  aPlace,
  type Unplaced,
} from './generate/things.js'
import { aDay, aTime } from './generate/timestamps.js'

type Person = NonNullable<Article['people']>[number]
type Organization = NonNullable<Article['organizations']>[number]
type Place = NonNullable<Article['places']>[number]

interface Parts {
  body: ReturnType<typeof aBody> extends fc.Arbitrary<infer Make> ? Make : never
  quotes: UnplacedQuote[]
  people?: Unplaced<Person>[]
  organizations?: Unplaced<Organization>[]
  places?: Unplaced<Place>[]
}

/**
 * A valid news text as a newsroom may have it; over many, every field of the model is there, and absent too. Text is
 * clean, and full of what trips up a writer of markup. The body has a paragraph; ranges hold whole words of it; of
 * people, bodies and places no two have one name; values that only say what goes without saying (`former: false`, a
 * list item's level 1) are left out, so that what comes back from a format can be compared.
 */
export function anyArticle(): fc.Arbitrary<Article> {
  const parts = some<Parts>(
    {
      body: aBody(),
      quotes: fc.array(aQuote(), { maxLength: 4 }),
      people: few(aPerson()),
      organizations: few(anOrganization()),
      places: few(aPlace()),
    },
    ['body', 'quotes'],
  )
  return fc.tuple(parts, someMatter()).map(([unplaced, matter]) => {
    const article = assemble(unplaced, matter)
    // the generator's objects may lack a prototype
    return structuredClone(article)
  })
}

type Matter = Omit<Article, 'schemaVersion' | keyof Parts>

function assemble({ body: makeBody, quotes, ...named }: Parts, { associations, ...rest }: Matter): Article {
  const media = associations && numbered(associations, 'm')
  const body = makeBody(media ?? [])
  const taken = new Set<string>()
  const place = (mentions: Pick[] | undefined): { mentions?: Range[] } => {
    return mentions === undefined ? {} : { mentions: mentions.map((at) => mentionIn({ ...rest, body }, at)) }
  }
  const placed = <T extends { id?: string; name: string }>(list: Unplaced<T>[], letter: string) =>
    distinct(numbered(list as { id?: string; name: string; mentions?: Pick[] }[], letter), taken).map(
      ({ mentions, ...one }) => ({ ...one, ...place(mentions) }),
    ) as unknown as T[]
  const people = named.people && placed<Person>(named.people, 'p')
  const organizations = named.organizations && placed<Organization>(named.organizations, 'o')
  const places = named.places && placed<Place>(named.places, 'l')
  const known = { body, ...(people && { people }), ...(organizations && { organizations }) }
  return {
    schemaVersion: 1,
    ...rest,
    ...known,
    ...(places && { places }),
    ...(media && { associations: media }),
    quotes: placeQuotes(quotes, known),
  }
}

function numbered<T extends { id?: string }>(list: readonly T[], letter: string): T[] {
  return list.map((item, index) => (item.id === undefined ? item : { ...item, id: `${letter}${index + 1}` }))
}

// mostly in the body, now and then in the headline or the summary
function mentionIn({ headline, summary, body }: Article | (Matter & { body: Article['body'] }), at: Pick): Range {
  if (at[0] > 95 && headline !== undefined) return { block: 'headline', ...wordsAt(headline, at) }
  if (at[0] > 90 && summary !== undefined) return { block: 'summary', ...wordsAt(summary, at) }
  return rangeIn(body, at)
}

function someMatter(): fc.Arbitrary<Matter> {
  const position = span()
  return some<Matter>(
    {
      id: fc.constantFrom(
        'urn:newsml:example.org:20311102:xa-7',
        'https://example.org/news/7?a=b',
        'tag:example.org,2031:7',
      ),
      altIds: few(
        some<NonNullable<Article['altIds']>[number]>(
          { role: fc.constantFrom('guid', 'system'), value: fc.constantFrom('XA-7', 'a&b', 'port 7') },
          ['value'],
        ),
      ),
      version: fc.constantFrom('1', '12', '3.1', 'final'),
      type: fc.constantFrom('text', 'text', 'composite'),
      language: fc.constantFrom('en', 'pt-BR', 'uk', 'zh-Hant-TW'),
      status: fc.constantFrom('usable', 'withheld', 'canceled'),
      signals: few(
        some<NonNullable<Article['signals']>[number]>(
          {
            kind: fc.constantFrom(
              'update',
              'correction',
              'clarification',
              'writethru',
              'lead',
              'refile',
              'kill',
              'withhold',
              'advisory',
              'alert',
              'urgent',
            ),
            number: fc.nat(9),
            text: line(4),
            position,
          },
          ['kind'],
        ),
      ),
      relations: few(
        some<NonNullable<Article['relations']>[number]>(
          {
            rel: fc.constantFrom(
              'previousVersion',
              'corrects',
              'replaces',
              'cancels',
              'evolvedFrom',
              'derivedFrom',
              'translatedFrom',
              'seeAlso',
            ),
            id: uri(),
            version: fc.constantFrom('1', '2b'),
          },
          ['rel', 'id'],
        ),
      ),
      urgency: fc.integer({ min: 1, max: 9 }),
      priority: fc.record({ scheme: fc.constantFrom('anpa', 'iptc7901'), value: fc.constantFrom('r', '4') }),
      slugline: fc.constantFrom('PORT-ELLERY/STORM', 'AT&T-strike (UPDATE 2)', 'Порт'),
      keywords: few(line(2)),
      edNotes: few(
        some<NonNullable<Article['edNotes']>[number]>(
          { text: line(), role: fc.constantFrom('correction', 'embargo'), position },
          ['text'],
        ),
      ),
      headline: line(8),
      headlines: few(fc.record({ role: fc.constantFrom('sub', 'short', 'kicker'), text: line() })),
      summary: passage(),
      bylines: few(aByline()),
      dateline: some<NonNullable<Article['dateline']>>(
        {
          text: fc.constantFrom('PORT ELLERY, Nov 2 (XA) —', 'ODESA/“KYIV” (A&B) --', 'ПОРТ, 2 лист. –'),
          places: few(aFilingPlace()),
          date: aDay(),
          agencies: few(fc.constantFrom('XA', 'A&B')),
          separator: fc.constantFrom('—', '--', ''),
          certainty: share(),
          reasons: few(fc.constantFrom('city-known', 'agency-known')),
          position,
        },
        ['text', 'certainty'],
      ),
      located: few(aFilingPlace()),
      published: aTime(),
      firstCreated: aTime(),
      versionCreated: aTime(),
      embargoedUntil: aTime(),
      expires: aTime(),
      provider: some<NonNullable<Article['provider']>>({ name: line(3), uri: uri() }, ['name']),
      infoSources: few(
        some<NonNullable<Article['infoSources']>[number]>(
          { name: line(3), role: fc.constantFrom('originalText', 'image'), uri: uri() },
          ['name'],
        ),
      ),
      creditLine: line(3),
      rights: fc
        .tuple(
          line(3),
          some<NonNullable<Article['rights']>>(
            { holder: line(3), notice: line(), year: fc.integer({ min: 1900, max: 2099 }), usageTerms: few(line()) },
            [],
          ),
        )
        .map(([holder, rights]) => (Object.keys(rights).length === 0 ? { holder } : rights)),
      digitalSourceType: fc.constantFrom(
        'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture',
        'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia',
      ),
      subjects: few(aConcept()),
      genres: few(aConcept()),
      events: few(aConcept()),
      furniture: few(
        some<NonNullable<Article['furniture']>[number]>(
          { role: fc.constantFrom('stamp', 'slug', 'endMark', 'contact', 'other'), text: line(), position },
          ['role', 'text'],
        ),
      ),
      associations: few(anAssociation()),
      extra: fc.constant({ house: { desk: 'ports', codes: [1, 'a&b'] } }),
    },
    [],
  )
}
