import { Account, addTo } from './account.js'
import { compareTexts } from './counter.js'
import type { Entry } from './entry.js'
import type { Joined } from './joins.js'
import type { Beside, CountedRole, SpeakerKind, SpeakerRow, SpokenName } from './rows.js'

/** Entries that are one speaker's, in one. */
export interface JoinedSpeaker {
  /** Of the entry that the row is named after. */
  key: string
  name: string
  kind: SpeakerKind
  named: boolean
  names: SpokenName[]
  entries: readonly Entry[]
  account: Account
}

export function joinedSpeaker(joined: Joined): JoinedSpeaker {
  const entries = joined.map(({ entry }) => entry)
  const main = mainOf(entries)
  const own = joined.find(({ entry }) => entry === main)?.by
  const names = joined.map(({ entry, by }): SpokenName => {
    const { quotations, articles } = entry.account
    // the one that others were taken for is itself taken for the main one
    const reason = entry === main ? undefined : (by ?? own)
    return { text: spellingOf(entry), articles, quotations, ...(reason && { joined: reason }) }
  })
  const { key, kind, named } = main
  return {
    key,
    kind,
    named,
    name: spellingOf(main),
    names: names.sort((a, b) => b.quotations - a.quotations || compareTexts(a.text, b.text)),
    entries,
    account: entries.length === 1 ? main.account : sumOf(entries),
  }
}

function sumOf(entries: readonly Entry[]): Account {
  const sum = new Account()
  for (const { account } of entries) sum.addAll(account)
  return sum
}

/** Of a person the full name with the most quotations, of a body the longest name; of equals the longer. */
function mainOf(entries: readonly Entry[]): Entry {
  const [first] = [...entries].sort((a, b) => {
    const full = Number(a.familyNameAlone) - Number(b.familyNameAlone)
    const quoted = a.kind === 'person' ? b.account.quotations - a.account.quotations : 0
    return full || quoted || b.key.length - a.key.length || compareTexts(a.key, b.key)
  })
  if (first === undefined) throw new Error('A speaker has no name')
  return first
}

function spellingOf({ spellings, key }: Entry): string {
  return spellings.entries()[0]?.[0] ?? key
}

/** @param owners whose each key is */
export function rowOf(speaker: JoinedSpeaker, owners: ReadonlyMap<string, JoinedSpeaker>): SpeakerRow {
  const { name, kind, named, account, names } = speaker
  const { quotations, types, words, distinct, articles, first, last, undated, months, forms, organizations } = account
  return {
    name,
    kind,
    named,
    quotations,
    types: { ...types },
    distinct: distinct.countOf(quotations),
    words: { ...words },
    articles,
    ...(first !== undefined && { first }),
    ...(last !== undefined && { last }),
    undated,
    months: [...months]
      .sort((a, b) => compareTexts(a[0], b[0]))
      .map(([month, count]) => ({ month, quotations: count })),
    names,
    forms: forms.entries().map(([text, count]) => ({ text, articles: count })),
    roles: rolesOf(account),
    organizations: organizations.entries().map(([text, count]) => ({ text, articles: count })),
    beside: besideOf(speaker, owners),
  }
}

/** Roles that differ by capitals alone are one, as it is printed most. */
function rolesOf({ roles }: Account): CountedRole[] {
  const alike = new Map<string, CountedRole>()
  for (const [role, articles] of roles.entries()) {
    const key = role.toLowerCase()
    const known = alike.get(key)
    if (known !== undefined) known.articles += articles
    else alike.set(key, { text: role.slice(1), articles, ...(role.startsWith('-') && { former: true }) })
  }
  return [...alike.values()].sort((a, b) => b.articles - a.articles)
}

function besideOf(speaker: JoinedSpeaker, owners: ReadonlyMap<string, JoinedSpeaker>): Beside[] {
  const articles = new Map<string, number>()
  const others = new Map<string, JoinedSpeaker>()
  for (const [key, times] of speaker.account.beside.entries()) {
    const other = owners.get(key)
    if (other === undefined || other === speaker) continue
    others.set(other.key, other)
    addTo(articles, other.key, times)
  }
  return [...others.values()]
    .map(({ key, name, kind }) => ({ name, kind, articles: articles.get(key) ?? 0 }))
    .sort((a, b) => b.articles - a.articles || compareTexts(a.name, b.name))
}
