import { stringify } from 'yaml'
import type { MarkdownFrontMatter } from './front-matter.js'

/** Line breaks of YAML 1.1, and what is not printable in either version. */
const UNPRINTABLE = /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g
/** Halves of characters: YAML has none, escaped or not. */
const HALVES = /\p{Surrogate}/gu

/**
 * Front matter as YAML, without the lines of dashes around it. Each text stands in quotation marks, in one line: then
 * no reader, of YAML 1.1 or 1.2, takes it for a time, a number or a yes.
 */
export function printFrontMatter(matter: MarkdownFrontMatter): string {
  const yaml = stringify(matter, whole, {
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    doubleQuotedAsJSON: true,
    lineWidth: 0,
    aliasDuplicateObjects: false,
  })
  return yaml.trimEnd().replace(UNPRINTABLE, escaped)
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}

function whole(_key: unknown, value: unknown): unknown {
  return typeof value === 'string' ? value.replace(HALVES, '\uFFFD') : value
}
