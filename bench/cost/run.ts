/**
 * What the library costs against what a user would pick instead, on the built package: `npm run bench` measures every part
 * but those that are asked for alone, `npm run bench -- PART …` these; with `--docs` the tables go into docs/speed.md too.
 * Each part has a process of its own, so that no part finds the heap and the compiled code of another.
 */
import { fork } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { measureRun } from './apart.js'
import { isPart, type PartName, parts, racesApart, usual } from './parts.js'
import { type Table, toText, withTables } from './table.js'

const page = fileURLToPath(new URL('../../docs/speed.md', import.meta.url))

const [first, ...others] = process.argv.slice(2)
if (process.send !== undefined && first !== undefined && isPart(first)) process.send(await asked(first, others))
else await measureAll([first ?? '', ...others].filter(Boolean))

/** What a process above asked for: a part, or one run of a race of it. */
function asked(part: PartName, [race, run]: readonly string[]): unknown {
  return race === undefined || run === undefined ? parts[part]() : measureRun(racesApart[part]?.() ?? [], { race, run })
}

async function measureAll(words: readonly string[]): Promise<void> {
  const tables: Table[] = []
  for (const part of partsNamed(words.filter((word) => word !== '--docs'))) {
    for (const table of await measure(part)) {
      console.log(`${toText(table)}\n`)
      tables.push(table)
    }
  }
  if (words.includes('--docs')) writeFileSync(page, withTables(readFileSync(page, 'utf8'), tables))
}

function partsNamed(names: readonly string[]): readonly PartName[] {
  const unknown = names.find((name) => !isPart(name))
  if (unknown !== undefined) throw new RangeError(`No part ${unknown}: there are ${Object.keys(parts).join(', ')}`)
  return names.length === 0 ? usual : names.filter(isPart)
}

/** In a process of its own. */
function measure(part: PartName): Promise<Table[]> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url), [part])
    child.once('message', (tables) => resolve(tables as Table[]))
    child.once('exit', (code) => reject(new Error(`${part} ended with ${code}`)))
  })
}
