import type { Organization, Person, Speaker } from '../../article/index.js'
import { monthOf, type Said } from './account.js'
import { Aliases } from './aliases.js'
import { createEntry, type Entry, familyNamesIn, type Identity, identityOf } from './entry.js'
import { inSentence, nameWords } from './name-words.js'
import { checkTableOptions, type SpeakerTableOptions } from './options.js'
import { spokenWords } from './quoted-words.js'
import type { MonthCount, SpeakerTable, SpeakerTotals } from './rows.js'
import { dayOf, type SpeakingArticle } from './speaking.js'
import { makeTable } from './table.js'

/** Of more speakers than this in an article, who is quoted beside whom is told of those named first. */
const MOST_BESIDE = 20

/** Who speaks in articles, added up one after another. */
export interface SpeakerTally {
  /**
   * Counts an article in.
   * @throws TypeError for what is no article, RangeError for an article whose quotations do not lie in its body.
   * Nothing of it is counted then.
   */
  add(article: SpeakingArticle): void
  /**
   * The speakers of all articles so far, the most quoted first.
   * @throws TypeError for an unknown option, RangeError for a value that is none.
   */
  result(options?: SpeakerTableOptions): SpeakerTable
}

interface Turn {
  identity: Identity
  name: string
  entity: Person | Organization | undefined
  said: Said[]
}

/**
 * Adds up who speaks in many articles, in memory that grows with the number of speakers, each description being one, and
 * the months they speak in, not with their quotations: of each speaker up to 100 forms, roles, bodies and others quoted
 * beside are kept, the most frequent ones, and different wordings are counted up to 2,048 and estimated beyond.
 *
 * Names are one where they agree without capitals, accents, stops, forms of address; two people of one full name cannot
 * be told apart. What else is put together stands in `names` of the row with the reason (`joined`). Speakers without a
 * name are counted by description: those of different articles need not be one, and `named` is false.
 */
export function createSpeakerTally(): SpeakerTally {
  const entries = new Map<string, Entry>()
  const aliases = new Aliases()
  const months = new Map<string, MonthCount>()
  const totals: SpeakerTotals = {
    articles: 0,
    withQuotations: 0,
    undated: 0,
    quotations: 0,
    types: { direct: 0, indirect: 0, mixed: 0 },
    unattributed: 0,
    words: { quoted: 0, reported: 0 },
    kinds: { person: 0, organization: 0, group: 0, unnamed: 0, document: 0 },
    speakers: 0,
  }

  function entryOf(identity: Identity): Entry {
    const known = entries.get(identity.key)
    if (known !== undefined) return known
    const entry = createEntry(identity)
    entries.set(identity.key, entry)
    return entry
  }

  function countTotals(said: readonly Said[], day: string | undefined): void {
    totals.articles++
    if (day === undefined) totals.undated++
    else {
      if (totals.first === undefined || day < totals.first) totals.first = day
      if (totals.last === undefined || day > totals.last) totals.last = day
    }
    if (said.length > 0) totals.withQuotations++
    for (const { quote, words } of said) {
      totals.quotations++
      totals.types[quote.type]++
      totals.words.quoted += words.quoted
      totals.words.reported += words.reported
      if (quote.speaker === undefined) totals.unattributed++
      else totals.kinds[quote.speaker.kind]++
    }
    const month = monthOf(day)
    if (month === undefined) return
    const count = months.get(month) ?? { month, articles: 0, quotations: 0 }
    months.set(month, count)
    count.articles++
    count.quotations += said.length
  }

  function countTurn({ identity, name, entity, said }: Turn, day: string | undefined): Entry {
    const entry = entryOf(identity)
    const { account } = entry
    account.addArticle(said, day)
    entry.spellings.add(name, said.length)
    if (!identity.named) return entry
    for (const form of new Set((entity?.names ?? [name]).map(inSentence))) account.forms.add(form)
    if (entity === undefined) return entry
    aliases.add(identity, entity)
    const roles = 'roles' in entity ? (entity.roles ?? []) : []
    for (const role of new Set(roles.map(({ text, former }) => (former ? `-${text}` : `+${text}`))))
      account.roles.add(role)
    for (const body of new Set(roles.map(({ organization }) => organization)))
      if (body !== undefined) account.organizations.add(body)
    return entry
  }

  function add(article: SpeakingArticle): void {
    if (!Array.isArray(article?.quotes)) throw new TypeError(`There are no quotations in this: ${String(article)}`)
    const said = article.quotes.map((quote) => ({ quote, words: spokenWords(article, quote) }))
    const day = dayOf(article)
    const turns = turnsOf(article, said)
    countTotals(said, day)
    const named = turns.map((turn) => countTurn(turn, day)).filter((entry) => entry.named)
    const near = named.slice(0, MOST_BESIDE)
    for (const { account, key } of near) for (const other of near) if (other.key !== key) account.beside.add(other.key)
  }

  function result(options: SpeakerTableOptions = {}): SpeakerTable {
    checkTableOptions(options)
    return makeTable({ entries, aliases, months, totals }, options)
  }

  return { add, result }
}

/**
 * Who speaks in articles that come one after another: `createSpeakerTally` for a stream of them.
 * @throws as its `add` and `result` do.
 */
export async function tallySpeakers(
  articles: AsyncIterable<SpeakingArticle> | Iterable<SpeakingArticle>,
  options: SpeakerTableOptions = {},
): Promise<SpeakerTable> {
  checkTableOptions(options)
  const tally = createSpeakerTally()
  for await (const article of articles) tally.add(article)
  return tally.result(options)
}

/** The quotations of an article by speaker. */
function turnsOf({ people = [], organizations = [] }: SpeakingArticle, said: readonly Said[]): Turn[] {
  const entities = new Map([...organizations, ...people].map((entity) => [entity.id, entity]))
  let families: Set<string> | undefined
  const turns = new Map<string, Turn>()
  // a speaker is told from others once, not for each quotation
  const known = new Map<string, Turn>()
  for (const one of said) {
    const { speaker } = one.quote
    if (speaker === undefined) continue
    const same = `${speaker.ref ?? ''} ${speaker.kind} ${speaker.name}`
    const turn = known.get(same) ?? openTurn(speaker)
    known.set(same, turn)
    turn.said.push(one)
  }
  return [...turns.values()]

  function bears(family: string): boolean {
    families ??= new Set(people.flatMap(({ name }) => familyNamesIn(nameWords(name))))
    return families.has(family)
  }

  function openTurn(speaker: Speaker): Turn {
    const entity = speaker.ref === undefined ? undefined : entities.get(speaker.ref)
    const identity = identityOf(speaker, entity !== undefined, bears)
    const turn = turns.get(identity.key) ?? { identity, name: speaker.name, entity, said: [] }
    turns.set(identity.key, turn)
    return turn
  }
}
