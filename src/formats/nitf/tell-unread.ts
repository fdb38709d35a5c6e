import { childAt, childrenOf, type MarkupElement } from '../markup/index.js'
import type { Report } from '../shared/index.js'

const names = (list: string) => new Set(list.split(/\s+/))

/** What is read or kept of the parts of NITF that are not the text. */
const read: Readonly<Record<string, ReadonlySet<string>>> = {
  nitf: names('head body'),
  head: names('title meta tobject docdata pubdata revision-history key-list urgency'),
  docdata: names(
    `correction evloc doc-id del-list urgency fixture date.issue date.release date.expire doc-scope series ed-msg du-key
    doc.copyright doc.rights key-list identified-content`,
  ),
  body: names('body.head body.content body.end'),
  'body.head': names('hedline headline note rights byline distributor dateline abstract series'),
  'body.end': names('tagline bibliography'),
}

/** Names the elements outside the text that were neither read nor kept. */
export function tellUnread(root: MarkupElement, report: Report): void {
  const head = childAt(root, 'head')
  const body = childAt(root, 'body')
  const parts = [root, head, childAt(head, 'docdata'), body, childAt(body, 'body.head'), childAt(body, 'body.end')]
  for (const part of parts) {
    if (part === undefined) continue
    for (const name of new Set(childrenOf(part).map((child) => child.name))) {
      if (read[part.name]?.has(name) === true) continue
      report.add('part-not-read', `NITF's ${part.name} has no ${name}: it was left out.`, { path: part.name })
    }
  }
}
