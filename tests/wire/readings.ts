import type { Article } from 'wirecopy/article'
import { type ReadWireOptions, readWire } from 'wirecopy/wire'

/** The article alone. */
export function read(copy: string, options?: ReadWireOptions): Article {
  return readWire(copy, options).article
}

/** What the copy's lines were taken for: `stamp: 19:28 15.04.2031`. */
export function furnitureOf(copy: string, options?: ReadWireOptions): string[] {
  return (read(copy, options).furniture ?? []).map(({ role, text }) => `${role}: ${text}`)
}

/** The texts of the body. */
export function bodyOf(copy: string, options?: ReadWireOptions): string[] {
  return read(copy, options).body.map((block) => ('text' in block ? block.text : block.type))
}

/** Two paragraphs of running text, to stand below what a test is about. */
export const text =
  'The harbour council of Tarnholm voted on Monday to close the old pier for two winters, its chairwoman said.\n\n' +
  'The pier is older than the town hall. “It has earned a rest,” Ingrid Vaska told the council.'
