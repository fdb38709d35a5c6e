import type { Article } from 'wirecopy/article'

/** An article that has a text wherever an article can have one, also where a valid one has a word of a list. */
export function attackedArticle(vector: string): Article {
  const all = { start: 0, end: vector.length }
  const half = { start: 0, end: Math.ceil(vector.length / 2) }
  const marks = [
    { type: 'link', ...all, href: vector },
    { type: 'strong', ...half },
    { type: vector, ...half },
  ]
  const time = {
    text: vector,
    local: vector,
    offset: vector,
    instant: vector,
    timeZone: vector,
    precision: vector,
    zoneFrom: vector,
    inferred: [vector],
  }
  const printed = { text: vector, local: '2031-06-18T04:30', offset: '+02:00', precision: 'minute', timeZone: vector }
  const place = { name: vector, region: vector, country: vector, countryCode: vector, timeZone: vector }
  const concept = { name: vector, qcode: vector, uri: vector, scheme: vector }
  const at = (block: number | string) => ({ block, ...all })
  const quote = (id: string, type: string, block: number) => ({
    id,
    type,
    text: vector,
    content: [at(block)],
    cue: { ...at(block), lemma: vector },
    source: { block, ...half, kind: vector },
    speaker: { name: vector, kind: vector, ref: vector },
    certainty: vector,
    via: vector,
    within: vector,
  })
  const media = (type: string) => ({
    id: `${type} ${vector}`,
    type,
    href: vector,
    mediaType: vector,
    width: vector,
    height: vector,
    caption: vector,
    credit: vector,
    renditions: [{ name: vector, href: vector, mediaType: vector }],
  })
  const types = ['picture', 'video', 'audio', 'text', vector]
  const article = {
    schemaVersion: vector,
    id: vector,
    version: vector,
    type: vector,
    language: vector,
    status: vector,
    digitalSourceType: vector,
    slugline: vector,
    keywords: [vector, vector],
    edNotes: [{ text: vector }],
    signals: [
      { kind: 'correction', number: vector, text: vector },
      { kind: vector, text: vector },
    ],
    headline: vector,
    headlines: [{ role: vector, text: vector }],
    summary: vector,
    bylines: [
      {
        text: `By ${vector} and ${vector}`,
        credit: vector,
        contributors: [
          {
            name: vector,
            role: vector,
            title: vector,
            organization: vector,
            location: vector,
            uri: vector,
            email: `${vector}@example.org`,
          },
          { name: vector, email: vector },
          { name: 'Nobody in it', uri: vector },
        ],
      },
    ],
    dateline: {
      text: `${vector} (${vector}) —`,
      places: [place, { ...place, name: 'Elsewhere' }],
      date: { ...time, text: vector },
      agencies: [vector],
      separator: vector,
      certainty: vector,
      reasons: [vector],
    },
    located: [{ ...place, id: vector }],
    published: time,
    versionCreated: printed,
    firstCreated: { text: vector, precision: vector },
    expires: { local: '2031-06-18', precision: 'day', inferred: [vector], zoneFrom: vector },
    provider: { name: vector, uri: vector },
    infoSources: [{ name: vector, role: vector, uri: vector }],
    creditLine: vector,
    rights: { holder: vector, notice: vector, year: vector, usageTerms: [vector] },
    subjects: [concept],
    genres: [concept],
    events: [concept],
    people: [
      {
        id: vector,
        name: vector,
        givenName: vector,
        familyName: vector,
        names: [vector, 'Other'],
        roles: [{ text: vector, organization: vector, former: vector }],
        mentions: [at(0), at(1), at('headline')],
      },
    ],
    organizations: [{ id: `o ${vector}`, name: vector, names: [vector], mentions: [at(2)] }],
    places: [{ ...place, id: `l ${vector}`, mentions: [at(3)] }],
    body: [
      { type: 'paragraph', text: vector, marks },
      { type: 'heading', text: vector, level: 2, marks },
      { type: 'heading', text: vector, level: vector },
      { type: 'listItem', text: vector, marks },
      { type: 'listItem', text: vector, level: 3, ordered: true },
      { type: 'blockquote', text: vector, marks },
      { type: 'preformatted', text: `\n${vector}`, marks },
      {
        type: 'table',
        caption: vector,
        rows: [
          [
            { text: vector, header: true, colSpan: vector, marks },
            { text: vector, rowSpan: vector },
          ],
        ],
      },
      ...types.map((type) => ({ type: 'media', ref: `${type} ${vector}` })),
      { type: 'embed', html: vector },
      { type: 'rule' },
      { type: 'paragraph', text: vector },
    ],
    furniture: ['correction', 'contact', 'boilerplate', 'credit', 'copyright', vector].map((role) => ({
      role,
      text: vector,
    })),
    associations: [...types.map(media), { ...media('graphic'), type: 'graphic' }],
    quotes: [
      quote('q1', 'direct', 0),
      quote(vector, 'indirect', 5),
      quote(`${vector} 2`, vector, 6),
      { ...quote('q4', 'mixed', 2), content: [at(2), at(3)] },
    ],
    extra: { html: vector, [vector]: vector },
  }
  return article as unknown as Article
}
