import type { Article } from '../../article/index.js'
import { writeHtmlBody } from '../markup/index.js'
import {
  createReport,
  filled,
  type Identity,
  isUri,
  type Report,
  toUri,
  withKnown,
  writeIsoTime,
} from '../shared/index.js'
import { namesOf } from './read-entities.js'
import { PROVIDER } from './read-sources.js'
import { writeSignal } from './signals.js'
import type { Ninjs3, NinjsText } from './types.js'
import { writeAssociation, writeRelation } from './write-associations.js'
import { writeConcept, writeContributor, writeNamed, writePlace, writeSource, writeSubject } from './write-entities.js'

/** Types that items of ninjs 2 do not have. */
const newTypes: ReadonlySet<string | undefined> = new Set(['event', 'planning'])
/** Between the lines of several bylines or terms, and between notes, which may have lines of their own. */
const LINE = '\n'
const BLANK_LINE = '\n\n'

/**
 * An article under the names of ninjs 3.1; with `inNinjs2` only with what ninjs 2 has as well. `given` is the time of the
 * version where that of the article has no zone.
 */
export function writeItem(
  article: Article & Identity,
  inNinjs2: boolean,
  report: Report,
  given?: Article['versionCreated'],
): Ninjs3 {
  const {
    id,
    versionCreated: made,
    provider,
    rights = {},
    bylines = [],
    dateline,
    located = [],
    published,
    edNotes = [],
  } = article
  const time = (value: Article['published'], path: string) => writeIsoTime(value, path, {}, report)
  const versionCreated = time(made, 'versionCreated') ?? writeIsoTime(given, 'versionCreated', {}, createReport())
  const instead = versionCreated === undefined ? writeIsoTime(published, 'published', {}, createReport()) : undefined
  if (instead !== undefined) report.changed('published', 'written as versionCreated')
  const filed = located.length > 0 ? located : (dateline?.places ?? [])
  const contributors = bylines.flatMap(({ contributors: all = [] }) => all)
  const sources = [...(provider === undefined ? [] : [{ ...provider, role: PROVIDER }]), ...(article.infoSources ?? [])]
  return withKnown(
    { uri: toUri(id) },
    {
      type: inNinjs2 && newTypes.has(article.type) ? undefined : article.type,
      version: article.version,
      firstCreated: time(article.firstCreated, 'firstCreated'),
      versionCreated: versionCreated ?? instead,
      embargoedUntil: time(article.embargoedUntil, 'embargoedUntil'),
      expires: time(article.expires, 'expires'),
      pubStatus: article.status,
      urgency: article.urgency,
      copyrightHolder: rights.holder,
      copyrightNotice: rights.notice,
      usageTerms: joined(rights.usageTerms, LINE),
      edNote: joined(
        edNotes.map(({ text }) => text),
        BLANK_LINE,
      ),
      language: article.language,
      by: joined(
        bylines.map(({ text }) => text),
        LINE,
      ),
      slugline: article.slugline,
      located: filed.length > 0 ? namesOf(filed) : undefined,
      headlines: filled(writeHeadlines(article)),
      descriptions: filled(writeDescriptions(article)),
      bodies: [{ role: 'main', contentType: 'text/html', value: writeHtmlBody(article, report) }],
      people: filled([...contributors.map(writeContributor), ...(article.people ?? []).map(writeNamed)]),
      organisations: filled((article.organizations ?? []).map(writeNamed)),
      places: filled([
        ...(article.places ?? []).map((place) => writePlace(place)),
        ...located.map((place) => writePlace(place, 'located')),
        ...(dateline?.places ?? []).map((place) => writePlace(place, 'dateline')),
      ]),
      subjects: filled([
        ...(article.subjects ?? []).map(writeSubject),
        ...(article.keywords ?? []).map((name) => ({ name, rel: 'keyword' })),
      ]),
      events: filled((article.events ?? []).map(writeConcept)),
      genres: filled([
        ...(article.genres ?? []).map((genre) => withKnown(writeConcept(genre), { uri: genre.uri })),
        ...(article.signals ?? []).map(writeSignal),
      ]),
      infoSources: filled(sources.map(writeSource)),
      associations: filled([
        ...(article.associations ?? []).map(writeAssociation),
        ...(article.relations ?? []).map((relation) => writeRelation(relation, inNinjs2)),
      ]),
      altIds: filled((article.altIds ?? []).map(({ role, value }) => withKnown({ value }, { role }))),
      digitalSourceType: sourceTypeOf(article.digitalSourceType),
    },
  )
}

function joined(lines: readonly string[] | undefined, by: string): string | undefined {
  return lines === undefined || lines.length === 0 ? undefined : lines.join(by)
}

function writeHeadlines({ headline, headlines = [] }: Article): NinjsText[] {
  const main = headline === undefined ? [] : [{ role: 'main', text: headline }]
  return [...main, ...headlines].map(({ role, text }) => ({ role, contentType: 'text/plain', value: text }))
}

function writeDescriptions({ summary, creditLine }: Article): NinjsText[] {
  const texts = { summary, creditLine }
  return Object.entries(texts).flatMap(([role, value]) =>
    value === undefined ? [] : [{ role, contentType: 'text/plain', value }],
  )
}

function sourceTypeOf(value: string | undefined): Ninjs3['digitalSourceType'] {
  return value === undefined ? undefined : isUri(value) ? { uri: value } : { literal: value }
}
