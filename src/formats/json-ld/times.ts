import type { Timestamp } from '../../article/index.js'
import { readIsoTime, readPrintedTime } from '../shared/index.js'
import type { Node } from './node.js'

/**
 * A date of a page: ISO 8601, also with slashes, as mail has it, as English has it, or milliseconds since 1970. What is
 * none of these gives an issue, and is kept as it is.
 */
export function readTime(node: Node, key: string): Timestamp | undefined {
  const [value] = node.values(key)
  if (value === undefined || value === '') return undefined
  const time =
    typeof value === 'number' ? ofMilliseconds(value) : typeof value === 'string' ? readPrintedTime(value) : undefined
  if (time === undefined) return node.invalid(key, 'no date that is known')
  if (node.values(key).length === 1) node.take(key)
  return time
}

function ofMilliseconds(value: number): Timestamp | undefined {
  const isLikely = value > 1e11 && value < 1e13
  return isLikely ? readIsoTime(new Date(Math.floor(value)).toISOString()) : undefined
}
