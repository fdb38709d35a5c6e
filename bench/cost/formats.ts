import { type Article, parseArticle } from 'wirecopy'
import { type Race, type Rival, type Row, race, raceTable } from './rivals.js'
import type { Table } from './table.js'
import { ownTexts } from './texts.js'
import { formats as all, type Format } from './written.js'
import { xmlReader, xmlWriter } from './xml-rival.js'

/** Reading and writing each format, beside what only reads or prints its syntax. */
export function formats(): Table[] {
  const articles = ownTexts().map((text) => parseArticle(text, { timeZone: 'Europe/Oslo', language: 'en' }).article)
  const shared = { count: articles.length, unit: 'an article' }
  const title = (doing: string) => `${doing} articles of 5 kB of text`
  const readers = { ...shared, name: 'readers', title: title('Reading'), rows: readerRows(articles) }
  const writers = { ...shared, name: 'writers', title: title('Writing'), rows: writerRows(articles) }
  return [tableOf(readers), tableOf(writers)]
}

function tableOf(contest: Race): Table {
  const table = raceTable(contest, race(contest))
  return { ...table, notes: [...new Set(table.notes.map((note) => note.replace(/ (?:on|to|of) [^:]{1,40}:/, ':')))] }
}

function readerRows(articles: readonly Article[]): Row[] {
  return all.flatMap(({ name, syntax, write, reader, read }) => {
    if (reader === undefined || read === undefined) return []
    const documents = articles.map(write)
    const run = () => {
      for (const document of documents) read(document)
    }
    if (syntax === 'other') return [{ name: reader, run }]
    return [{ name: reader, run, rival: syntax === 'XML' ? xmlReader(name, documents) : jsonReader(name, documents) }]
  })
}

function writerRows(articles: readonly Article[]): Row[] {
  return all.flatMap((format) => {
    const { writer, write } = format
    if (writer === undefined) return []
    const run = () => {
      for (const article of articles) write(article)
    }
    return [{ name: writer, run, ...writerRival(format, articles) }]
  })
}

function writerRival({ name, syntax, write }: Format, articles: readonly Article[]): { rival?: Rival } {
  if (syntax === 'XML') return { rival: xmlWriter(name, articles.map(write)) }
  if (syntax === 'JSON') return { rival: jsonWriter(articles) }
  return {}
}

function jsonReader(format: string, documents: readonly string[]): Rival {
  return {
    name: `JSON.parse of ${format}`,
    run() {
      for (const document of documents) JSON.parse(document)
    },
    leaves: 'a value; no article, and the markup within it not read',
  }
}

function jsonWriter(articles: readonly Article[]): Rival {
  return {
    name: 'JSON.stringify',
    run() {
      for (const article of articles) JSON.stringify(article)
    },
    leaves: 'prints the article as it is, in no format',
  }
}
