import nlp from 'compromise'
import { annotateArticle, findPeople, findQuotes, parseArticle, readWire } from 'wirecopy'
import { verdict } from '../timing.js'
import { raceApart } from './apart.js'
import { type Race, type Rival, raceTable, type Times } from './rivals.js'
import type { Table } from './table.js'
import { type Corpus, corpora, sizeOf } from './texts.js'

/** What is asked of `parseArticle`. */
const bars = { floor: 12, compromise: 40 }

const words = /[\p{L}\p{N}]+/gu

/** Reading whole articles, beside the quotations and people of compromise, and beside finding the words of the same text. */
export async function articles(): Promise<Table[]> {
  const tables: Table[] = []
  for (const contest of articleRaces()) {
    const times = await raceApart('articles', contest)
    const table = raceTable(contest, times)
    tables.push({ ...table, notes: [...barsOf(times), ...table.notes] })
  }
  return tables
}

export function articleRaces(): Race[] {
  return corpora().map(raceOf)
}

function raceOf({ name, title, texts }: Corpus): Race {
  const each = (read: (text: string) => unknown) => () => {
    for (const text of texts) read(text)
  }
  const quotations: Rival = {
    name: 'compromise quotations()',
    run: each((text) => nlp(text).quotations().out('array')),
    leaves: 'words in marks alone; no speakers, no speech without marks, no places in the text',
  }
  const people: Rival = {
    name: 'compromise people()',
    run: each((text) => nlp(text).people().out('array')),
    leaves: 'names as they stand; not who is the same, no roles, no organizations',
  }
  const read = texts.map((text) => readWire(text).article)
  const size = sizeOf(texts)
  return {
    name,
    title: `${texts.length} ${title}, of ${(size / texts.length / 1000).toFixed(1)} kB each`,
    rows: [
      { name: 'parseArticle', run: each((text) => parseArticle(text)), rival: quotations },
      { name: 'readWire', run: each((text) => readWire(text)) },
      {
        name: 'annotateArticle',
        run() {
          for (const article of read) annotateArticle(article)
        },
      },
      { name: 'findQuotes', run: each((text) => findQuotes(text)), rival: quotations },
      { name: 'findPeople', run: each((text) => findPeople(text)), rival: people },
    ],
    count: texts.length,
    unit: 'an article',
    bytes: size,
    floor: each((text) => text.match(words)),
  }
}

function barsOf(times: Times): string[] {
  const of = (name: string) => times.get(name) ?? Number.NaN
  const faster = of('compromise quotations()') / of('parseArticle')
  const floors = of('parseArticle') / of('floor')
  return [
    `parseArticle: ${faster.toFixed(1)} times as fast as compromise, at least ${bars.compromise} ${verdict(faster >= bars.compromise)}`,
    `parseArticle: ${floors.toFixed(1)} times the floor, at most ${bars.floor} ${verdict(floors <= bars.floor)}`,
  ]
}
