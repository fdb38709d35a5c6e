import type { Article, Dateline, Span, Timestamp } from 'wirecopy'
import type { ProfileReading } from 'wirecopy/wire'

/** What an article says of itself, for people. */
export interface Fact {
  label: string
  value: string
  /** How it is known, or what it comes to. */
  note?: string
  span?: Span
}

/** The facts that an article has, those that readers ask for first. */
export function factsOf(article: Article, profile?: ProfileReading): Fact[] {
  const facts: Fact[] = []
  const add = (label: string, value: string | undefined, more: { note?: string; span?: Span | undefined } = {}) => {
    if (value === undefined || value === '') return
    const { note, span } = more
    facts.push({ label, value, ...(note && { note }), ...(span && { span }) })
  }
  const lineOf = (role: string) => article.furniture?.find((line) => line.role === role)?.position

  add('Status', article.status)
  for (const { kind, number, position } of article.signals ?? [])
    add('Signal', number === undefined ? kind : `${kind} ${number}`, { span: position })
  addTime('Embargo until', article.embargoedUntil)
  add('Headline', article.headline, { span: lineOf('headline') })
  for (const { role, text } of article.headlines ?? []) add(`Headline (${role})`, text)
  add('Summary', article.summary)
  for (const { text, contributors = [], position } of article.bylines ?? [])
    add('Byline', text, { note: contributors.map(nameOf).join('; '), span: position })
  if (article.dateline !== undefined)
    add('Dateline', article.dateline.text, { note: noteOn(article.dateline), span: article.dateline.position })
  addTime('Published', article.published)
  addTime('Updated', article.versionCreated)
  addTime('Created', article.firstCreated)
  addTime('Expires', article.expires)
  add('Slugline', article.slugline, { span: lineOf('slug') })
  for (const { text, position } of article.edNotes ?? []) add('Note to editors', text, { span: position })
  add('Provider', article.provider?.name)
  add('Rights', article.rights?.notice, { span: lineOf('copyright') })
  add('Language', article.language)
  add('Identifier', article.id)
  if (profile !== undefined)
    add('Profile', profile.id, { note: [percent(profile.certainty), ...profile.reasons].join(' · ') })
  return facts

  function addTime(label: string, time: Timestamp | undefined) {
    if (time !== undefined)
      add(label, time.text ?? time.local ?? time.instant, { note: noteOnTime(time), span: time.position })
  }
}

function nameOf({ name, role, location }: { name: string; role?: string; location?: string }): string {
  return [name, role, location && `in ${location}`].filter(Boolean).join(', ')
}

function noteOn({ places = [], date, agencies = [], certainty, reasons = [] }: Dateline): string {
  const parts = places.map(({ name, region, country, countryCode, timeZone }) =>
    [name, region, country, countryCode, timeZone].filter(Boolean).join(', '),
  )
  if (date?.local !== undefined)
    parts.push(date.inferred ? `${date.local} (${date.inferred.join(', ')} inferred)` : date.local)
  return [...parts, ...agencies, percent(certainty), reasons.join(', ')].filter(Boolean).join(' · ')
}

function noteOnTime({ local, instant, timeZone, zoneFrom, inferred, certainty }: Timestamp): string {
  const zone = timeZone && (zoneFrom === undefined ? timeZone : `${timeZone}, from the ${zoneFrom}`)
  return [
    instant ?? (local && `${local}, zone unknown`),
    zone,
    inferred && `${inferred.join(', ')} inferred`,
    certainty !== undefined && percent(certainty),
  ]
    .filter(Boolean)
    .join(' · ')
}

/** `93 % sure` */
function percent(certainty: number): string {
  return `${Math.round(certainty * 100)} % sure`
}
