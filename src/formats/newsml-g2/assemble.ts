import type { Article } from '../../article/index.js'
import { addMentions, type NitfHead, takeDateline } from '../markup/index.js'
import { datelineParts, filled, linkSpeakers, settleReferences, withKnown } from '../shared/index.js'
import { joinBylines } from './bylines.js'
import type { Draft, Place } from './context.js'
import { giveIds } from './entities.js'
import type { Extra } from './kept.js'
import type { Payload } from './read-payload.js'

/** How far into a dateline its places are looked for. */
const LONGEST_DATELINE = 200

/** The article that an item, its text and what that says of itself make up. */
export function assemble(draft: Draft, payload: Payload, head: NitfHead, extra: Extra): Article {
  const { people, organizations, places } = draft
  const { headlines: given, ...article } = draft.article
  const headlines = [...(given ?? head.headlines ?? [])]
  let headline = article.headline ?? head.headline
  if (headline === undefined) headline = headlines.shift()?.text
  const dateline = datelineOf(draft, payload, head)
  const located = placesElsewhere(draft.filedFrom, dateline)
  const rights = withKnown({}, { holder: head.holder, notice: head.notice })
  addMentions(draft, payload.named)
  giveIds(draft)
  const associations = [...draft.associations, ...payload.associations] as NonNullable<Article['associations']>
  const whole: Article = withKnown(
    { ...article, schemaVersion: 1 as const, body: payload.body, quotes: payload.quotes },
    {
      headline,
      headlines: filled(headlines),
      summary: article.summary ?? head.summary,
      provider: article.provider ?? head.provider,
      edNotes: article.edNotes ?? head.edNotes,
      rights: article.rights ?? (Object.keys(rights).length > 0 ? rights : undefined),
      bylines: joinBylines(draft, head.bylines),
      dateline,
      located: filled(located),
      people: filled(people) as Article['people'],
      organizations: filled(organizations) as Article['organizations'],
      places: filled(places) as Article['places'],
      associations: filled(associations),
      extra: Object.keys(extra).length > 0 ? { 'newsml-g2': extra } : undefined,
    },
  ) as Article
  settleReferences(whole)
  linkSpeakers(whole)
  return whole
}

function datelineOf({ dateline, filedFrom }: Draft, payload: Payload, head: NitfHead): Article['dateline'] {
  const said = dateline ?? payload.dateline ?? head.dateline?.text
  if (said === undefined) return undefined
  const text = takeDateline(payload, said)
  const lower = text.slice(0, LONGEST_DATELINE).toLowerCase()
  const places = filedFrom.filter(({ name }) => lower.includes(name.toLowerCase()))
  const marked: NonNullable<Article['dateline']> = said === head.dateline?.text ? head.dateline : { text, certainty: 1 }
  return withKnown({ ...marked, text }, { places: filled(places) ?? marked.places, ...datelineParts(text) })
}

/** Where the item was filed from, but for the places that its dateline names. */
function placesElsewhere(filedFrom: readonly Place[], dateline: Article['dateline']): Place[] {
  const inDateline = new Set(dateline?.places)
  return filedFrom.filter((place) => !inDateline.has(place))
}
