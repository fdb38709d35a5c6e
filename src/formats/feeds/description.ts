import type { Block } from '../../article/index.js'
import { parseHtml } from '../markup/html.js'
import { looksLikeHtml, plainTextOf, readBody } from '../markup/index.js'
import { createReport, withKnown } from '../shared/index.js'
import { saysWhereItAppeared } from './appeared-on.js'
import { readFeedText } from './feed-text.js'
import type { FeedMedia } from './item.js'

interface Texts {
  summary?: string
  html?: string
  media: FeedMedia[]
}

/**
 * What a description is: a summary, with the pictures in it; or, where there is no other text and it is HTML of several
 * blocks, the text. One that says just what the text says is none.
 */
export function readDescription(description: string | undefined, html: string | undefined): Texts {
  if (description === undefined || !looksLikeHtml(description))
    return withKnown({ media: [] }, { summary: readFeedText(description), html })
  if (description === html) return { html, media: [] }
  const { body, associations } = readBody(parseHtml(description, createReport()))
  if (html === undefined && body.filter(hasWords).length > 1) return { html: description, media: [] }
  const media = associations.map(({ id: _, ...one }): FeedMedia => one)
  return withKnown({ media }, { summary: plainTextOf(body, '\n\n'), html })
}

function hasWords(block: Block): boolean {
  return block.type === 'table' || ('text' in block && block.text !== '' && !saysWhereItAppeared(block.text))
}
