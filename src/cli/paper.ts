import { styleText } from 'node:util'
import type { Io, Output } from './io.js'

/** What a page is written on. */
export interface Paper {
  /** Characters in a line. */
  width: number
  bold(text: string): string
  dim(text: string): string
}

/** As wide as the terminal, 80 characters elsewhere; with styles on a terminal, unless NO_COLOR is set. */
export function createPaper(out: Output, env: Io['env'] = {}): Paper {
  const styled = out.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb'
  const style = (format: 'bold' | 'dim') => (text: string) =>
    styled ? styleText(format, text, { validateStream: false }) : text
  return {
    width: Math.max(20, (out.isTTY && out.columns) || 80),
    bold: style('bold'),
    dim: style('dim'),
  }
}

/** Lines of at most `width` characters, the first after `first`, the others after `rest`. Longer words stay whole. */
export function wrap(text: string, width: number, first = '', rest = first): string[] {
  const lines: string[] = []
  let line = first
  let empty = true
  for (const word of printable(text).split(/[ \t\n]+/)) {
    if (word === '') continue
    if (!empty && lengthOf(line) + 1 + lengthOf(word) > width) {
      lines.push(line)
      line = rest
      empty = true
    }
    line += empty ? word : ` ${word}`
    empty = false
  }
  return [...lines, line]
}

/** Copy may carry control characters, and a terminal would act on them. */
export function printable(text: string): string {
  return text.replace(/[^\P{Cc}\t\n]/gu, '\uFFFD')
}

function lengthOf(text: string): number {
  return [...text].length
}
