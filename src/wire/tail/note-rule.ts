import type { Span } from '../../text/index.js'
import type { Knowledge } from '../dateline/knowledge.js'
import type { Found } from '../lines/line-rule.js'

/**
 * Knows one shape of what stands below the text: a line, or the lines of a wrapped paragraph joined. `text` is clean,
 * `span` says where it stands in the copy.
 */
export type NoteRule = (text: string, span: Span, knowledge: Knowledge) => Found | undefined
