import fc from 'fast-check'
import type { Article, Concept } from 'wirecopy/article'
import { aPlace } from './entities.js'
import { type Entities, few, itemTypes, share, some, span, type Texts, uri } from './shapes.js'
import { aTimestamp } from './timestamps.js'

type Matter = Omit<Article, 'schemaVersion' | 'quotes' | keyof Texts | keyof Entities>

export function someMatter(
  texts: Texts,
  text: fc.Arbitrary<string>,
  filled: fc.Arbitrary<string>,
): fc.Arbitrary<Matter> {
  const time = aTimestamp(filled)
  const place = aPlace(
    texts,
    filled,
    fc.nat(3).map((number) => `d${number}`),
  )
  const concept = some<Concept>(
    {
      name: filled,
      qcode: fc.constant('medtop:20000065'),
      uri: uri(),
      scheme: filled,
      relevance: share(),
      confidence: share(),
    },
    ['name'],
  )
  return some<Matter>(
    {
      id: uri(),
      altIds: few(some<{ role?: string; value: string }>({ role: filled, value: filled }, ['value'])),
      version: filled,
      type: fc.constantFrom(...itemTypes, 'planning', 'event', 'component'),
      language: fc.constantFrom('en', 'pt-BR', 'zh-Hant-TW'),
      status: fc.constantFrom('usable', 'withheld', 'canceled'),
      signals: few(
        some<NonNullable<Article['signals']>[number]>(
          {
            kind: fc.constantFrom('update', 'correction', 'writethru', 'kill', 'advisory', 'alert'),
            number: fc.nat(20),
            text: filled,
            position: span(),
          },
          ['kind'],
        ),
      ),
      relations: few(
        some<NonNullable<Article['relations']>[number]>(
          { rel: fc.constantFrom('previousVersion', 'corrects', 'replaces', 'seeAlso'), id: uri(), version: filled },
          ['rel', 'id'],
        ),
      ),
      urgency: fc.integer({ min: 1, max: 9 }),
      priority: fc.record({ scheme: fc.constantFrom('anpa', 'iptc7901'), value: filled }),
      slugline: filled,
      keywords: few(filled),
      edNotes: few(
        some<NonNullable<Article['edNotes']>[number]>({ text: filled, role: filled, position: span() }, ['text']),
      ),
      headlines: few(fc.record({ role: fc.constantFrom('sub', 'short', 'kicker'), text: filled })),
      bylines: few(
        some<NonNullable<Article['bylines']>[number]>(
          {
            text: filled,
            contributors: few(
              some<NonNullable<NonNullable<Article['bylines']>[number]['contributors']>[number]>(
                {
                  name: filled,
                  role: filled,
                  title: filled,
                  organization: filled,
                  location: filled,
                  uri: uri(),
                  email: fc.constantFrom('mara.lind@example.org', 'ü@例.example'),
                },
                ['name'],
              ),
            ),
            credit: filled,
            position: span(),
          },
          ['text'],
        ),
      ),
      dateline: some<NonNullable<Article['dateline']>>(
        {
          text: filled,
          places: few(place),
          date: aTimestamp(filled, 'day'),
          agencies: few(filled),
          separator: text,
          certainty: share(),
          reasons: few(filled),
          position: span(),
        },
        ['text', 'certainty'],
      ),
      located: few(place),
      published: time,
      firstCreated: time,
      versionCreated: time,
      embargoedUntil: time,
      expires: time,
      provider: some<NonNullable<Article['provider']>>({ name: filled, uri: uri() }, ['name']),
      infoSources: few(
        some<NonNullable<Article['infoSources']>[number]>({ name: filled, role: filled, uri: uri() }, ['name']),
      ),
      creditLine: filled,
      rights: some<NonNullable<Article['rights']>>(
        { holder: filled, notice: filled, year: fc.integer({ min: 1900, max: 2099 }), usageTerms: few(filled) },
        [],
      ),
      digitalSourceType: fc.constant('http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture'),
      subjects: few(concept),
      genres: few(concept),
      events: few(concept),
      furniture: few(
        some<NonNullable<Article['furniture']>[number]>(
          { role: fc.constantFrom('stamp', 'slug', 'endMark', 'contact', 'other'), text, position: span() },
          ['role', 'text'],
        ),
      ),
      extra: fc.dictionary(fc.constantFrom('ninjs', 'nitf', 'newsml-g2', 'anpa'), someJson()),
    },
    [],
  )
}

// As JSON gives it back: no negative zero, no key that would set a prototype.
function someJson(): fc.Arbitrary<unknown> {
  return fc
    .jsonValue({ maxDepth: 2 })
    .map((value) => JSON.stringify(value))
    .filter((json) => !json.includes('__proto__'))
    .map((json) => JSON.parse(json) as unknown)
}
