import type { Aliases } from './aliases.js'
import { compareTexts } from './counter.js'
import type { Entry } from './entry.js'
import { joinEntries } from './joins.js'
import type { SpeakerOrder, SpeakerTableOptions } from './options.js'
import { type JoinedSpeaker, joinedSpeaker, rowOf } from './row.js'
import type { MonthCount, SpeakerRow, SpeakerTable, SpeakerTotals } from './rows.js'

/** What was added up. */
export interface Added {
  entries: ReadonlyMap<string, Entry>
  aliases: Aliases
  months: ReadonlyMap<string, MonthCount>
  totals: SpeakerTotals
}

/** Makes the rows of what was added up so far; that stays as it is. */
export function makeTable({ entries, aliases, months, totals }: Added, options: SpeakerTableOptions): SpeakerTable {
  const { kinds, min = 1, top, by = 'quotations' } = options
  const speakers = joinEntries(entries, aliases).map(joinedSpeaker)
  const owners = new Map<string, JoinedSpeaker>()
  for (const speaker of speakers) for (const { key } of speaker.entries) owners.set(key, speaker)
  const measure = measures[by]
  const wanted = speakers
    .filter(({ kind, account }) => account.quotations >= min && (kinds === undefined || kinds.includes(kind)))
    .map((speaker) => ({ speaker, size: measure(speaker) }))
    .sort(
      (a, b) =>
        b.size - a.size || compareTexts(a.speaker.name, b.speaker.name) || compareTexts(a.speaker.key, b.speaker.key),
    )
    .slice(0, top)
  return {
    totals: { ...structuredClone(totals), speakers: speakers.length },
    months: inOrder(months),
    speakers: wanted.map(({ speaker }): SpeakerRow => rowOf(speaker, owners)),
  }
}

const measures: Readonly<Record<SpeakerOrder, (speaker: JoinedSpeaker) => number>> = {
  quotations: ({ account }) => account.quotations,
  distinct: ({ account }) => account.distinct.countOf(account.quotations).count,
  words: ({ account }) => account.words.quoted,
  articles: ({ account }) => account.articles,
}

function inOrder(months: ReadonlyMap<string, MonthCount>): MonthCount[] {
  return [...months.values()].map((month) => ({ ...month })).sort((a, b) => compareTexts(a.month, b.month))
}
