import type { RootContent } from 'mdast'
import type { Article } from '../../article/index.js'
import { breakLines, element } from '../markup/index.js'
import { flowOf, paragraph } from './flow.js'

/** What stands above the text where there is no front matter, from above. */
export interface Head {
  headline: RootContent[]
  summary: RootContent[]
  bylines: RootContent[]
}

export function headOf({ headline = '', summary = '', bylines = [] }: Article): Head {
  return {
    headline: flowOf(element('h1', {}, breakLines(headline))),
    summary: paragraph(breakLines(summary)),
    bylines: bylines.flatMap(({ text }) => paragraph(breakLines(text))),
  }
}
