import { decodeText } from '../markup/index.js'
import { FormatError, type Report } from '../shared/index.js'
import { readJson } from './lenient-json.js'
import { scriptBlocks } from './script-blocks.js'
import { type Json, plainCopy } from './values.js'

/**
 * The values of JSON-LD in an input: JSON, or a page with any number of blocks of it. A block that is no JSON gives an
 * issue.
 * @throws FormatError for a text that is neither.
 */
export function valuesIn(input: string | Uint8Array | object, report: Report): Json[] {
  const isText = typeof input === 'string' || input instanceof Uint8Array
  if (!isText) return copies(input, report)
  const text = decodeText(input, report)
  const isMarkup = /^\s*</.test(text) && !/^\s*<!(?:\[CDATA\[|--\s*[[{])/.test(text)
  if (!isMarkup) return readJson(text, report).flatMap((value) => copies(value, report))
  return scriptBlocks(text).flatMap(({ text: block, start }) => {
    if (block.trim() === '') return []
    try {
      return readJson(block, report).flatMap((value) => copies(value, report))
    } catch (error) {
      if (!(error instanceof FormatError)) throw error
      const span = { start, end: start + block.length }
      report.add('field-invalid', 'A block of JSON-LD in the page is no JSON; it was left out.', { span })
      return []
    }
  })
}

function copies(value: unknown, report: Report): Json[] {
  const copy = plainCopy(value, report)
  return copy === undefined ? [] : [copy]
}
