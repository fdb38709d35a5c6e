import type { Article } from '../../article/index.js'
import { readBody, readDateline } from '../markup/index.js'
import { type Fields, filled, fromUri, isFields, type Report, readIsoTime, withKnown } from '../shared/index.js'
import { isContributor } from './contributor-roles.js'
import { Extra } from './extra.js'
import { Ids } from './ids.js'
import { type Item, isNewsText, restOf } from './item.js'
import { modernize } from './modernize.js'
import { placeMedia } from './place-media.js'
import { placeQuotes } from './place-quotes.js'
import { readAssociations } from './read-associations.js'
import { readBylines } from './read-bylines.js'
import { readConcepts, readGenres, readNamed, readPlaces, readSubjects } from './read-entities.js'
import { readSources } from './read-sources.js'
import { bodiesLeft, bodyNodes, chooseBody, isHtml, plainText, readDescriptions, readHeadlines } from './read-texts.js'
import { readEdNotes, readLanguage, readPriority, readRights } from './read-values.js'
import type { NinjsText } from './types.js'

/** The article in an item; nothing, and an issue, where it holds none. */
export function readItem(raw: Fields, path: string, report: Report): Article | undefined {
  const item = modernize(raw, path, { report }) as Item
  const bodies = texts(item.bodies)
  if (!isNewsText(item, bodies.some(isHtml) || hasEmptyBody(raw))) {
    const what = item.type === undefined ? 'holds no text' : `is of type ${item.type} and holds no news text`
    report.add('not-a-news-text', `The item ${what}.`, path === '' ? {} : { path })
    return undefined
  }
  const extra = new Extra()
  const { people = [], organisations = [], places: somewhere = [], associations: others = [] } = item
  const contributors = people.filter(({ rel }) => isContributor(rel))
  const named = people.filter(({ rel }) => !isContributor(rel))
  const ids = new Ids()
  for (const one of [...named, ...organisations]) ids.claim(one, one.literal)
  for (const one of somewhere) if (one.rel !== 'located' && one.rel !== 'dateline') ids.claim(one, one.literal)
  for (const one of others) ids.claim(one, one.name)

  const headlines = readHeadlines(texts(item.headlines), report)
  const { summary, creditLine, left } = readDescriptions(texts(item.descriptions), report)
  const textOf = (text: NinjsText) => texts([text]).map((one) => plainText(one, report))[0]
  const { associations, relations } = readAssociations(others, ids, extra, textOf)
  const chosen = chooseBody(bodies)
  const nodes = chosen === undefined ? [] : bodyNodes(chosen, report)
  const reading = placeMedia(readBody(nodes, { associations }), associations, ids, extra)
  const cast = {
    people: readNamed(named, 'people', ids, extra),
    organizations: readNamed(organisations, 'organisations', ids, extra),
  }
  const places = readPlaces(somewhere, item.located, ids, extra)
  const { keywords, subjects } = readSubjects(item.subjects ?? [], extra)
  const { signals, genres } = readGenres(item.genres ?? [], extra)
  const { provider, infoSources } = readSources(item.infoSources ?? [], item.source, extra)
  const events = readConcepts((item.events ?? []) as Fields[], 'events', extra)
  const bylines = readBylines(item.by, contributors, item.authors ?? [], extra)
  const { dateline: printed } = reading
  const dateline = printed === undefined ? undefined : readDateline(printed, nodes, places.dateline)
  const located = dateline === undefined ? [...places.located, ...places.dateline] : places.located
  for (const entry of left) extra.add('descriptions', undefined, { ...entry })
  for (const entry of bodiesLeft(bodies, chosen, report)) extra.add('bodies', undefined, { ...entry })
  extra.addAll(restOf(item))

  return withKnown(
    { schemaVersion: 1 as const, body: reading.body, quotes: placeQuotes(reading.quotes, nodes, cast, ids) },
    {
      id: item.uri === undefined ? undefined : fromUri(item.uri),
      altIds: filled(
        (item.altIds ?? []).flatMap(({ role, value }) => (value === undefined ? [] : [withKnown({ value }, { role })])),
      ),
      version: item.version,
      type: item.type as Article['type'],
      language: readLanguage(item.language, path, report),
      status: item.pubStatus as Article['status'],
      signals: filled(signals),
      relations: filled([...relations, ...relationsOf(item)]),
      urgency: item.urgency,
      priority: readPriority(item.priority),
      slugline: item.slugline,
      keywords: filled([...keywords, ...(item.keywords ?? [])]),
      edNotes: filled(readEdNotes(item.edNote)),
      ...headlines,
      summary,
      bylines: filled(bylines),
      dateline,
      located: filled(located),
      published: timeOf(item.firstpublished),
      firstCreated: timeOf(item.firstCreated),
      versionCreated: timeOf(item.versionCreated),
      embargoedUntil: timeOf(item.embargoedUntil),
      expires: timeOf(item.expires),
      provider,
      infoSources: filled(infoSources),
      creditLine,
      rights: readRights(item),
      digitalSourceType: item.digitalSourceType?.uri ?? item.digitalSourceType?.literal ?? item.digitalSourceType?.name,
      subjects: filled(subjects),
      genres: filled(genres),
      events: filled(events),
      people: filled(cast.people),
      organizations: filled(cast.organizations),
      places: filled(places.places),
      associations: filled([...associations, ...reading.associations]),
      extra: Object.keys(extra.fields).length > 0 ? { ninjs: extra.fields } : undefined,
    },
  )
}

function texts(given: readonly NinjsText[] | undefined): NinjsText[] {
  return (given ?? []).filter(({ value }) => (value as string | undefined) !== undefined)
}

/** An article without a word is written with an empty body. */
function hasEmptyBody({ bodies }: Fields): boolean {
  return Array.isArray(bodies) && bodies.some((body) => isFields(body) && body.value === '')
}

function timeOf(value: string | undefined): Article['published'] {
  return value === undefined ? undefined : readIsoTime(value)
}

/** Superdesk and TT name earlier items outside the associations. */
function relationsOf({ evolvedfrom, rewrite_of: rewritten, replacing = [] }: Item): NonNullable<Article['relations']> {
  const evolved = [evolvedfrom, rewritten].flatMap((id) => id ?? [])
  return [
    ...[...new Set(evolved)].map((id) => ({ rel: 'evolvedFrom' as const, id })),
    ...replacing.map((id) => ({ rel: 'replaces' as const, id })),
  ]
}
