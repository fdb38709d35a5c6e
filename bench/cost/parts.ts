import { articleRaces, articles } from './articles.js'
import { formats } from './formats.js'
import { growth } from './growth.js'
import { lists } from './lists.js'
import type { Race } from './rivals.js'
import { stamps } from './stamps.js'
import type { Table } from './table.js'
import { verify } from './verify.js'
import { wire } from './wire.js'

/** What can be measured by itself; each gives its tables. */
export const parts = { articles, wire, stamps, lists, formats, growth, verify } satisfies Record<
  string,
  () => Table[] | Promise<Table[]>
>

export type PartName = keyof typeof parts

/** The races of a part whose runs are measured apart. */
export const racesApart: Readonly<Record<string, () => Race[]>> = { articles: articleRaces }

/** What is measured where no part is named: `verify` has no rival, and takes as long as the others together. */
export const usual: readonly PartName[] = ['articles', 'wire', 'stamps', 'lists', 'formats', 'growth']

export function isPart(name: string): name is PartName {
  return Object.hasOwn(parts, name)
}
