import {
  attribute,
  childAt,
  childrenOf,
  hasOwnWords,
  isElement,
  isPartOfNitf,
  type MarkupElement,
  type MarkupNode,
  type NitfParts,
  partsOfHead,
  printedBylines,
  textIn,
  textOfDateline,
  unreadInMedia,
} from '../markup/index.js'
import type { Report } from '../shared/index.js'
import { isConcept } from './subjects.js'

const names = (list: string) => new Set(list.split(/\s+/))

/** What is read or kept of the parts of NITF that are not the text. */
const read: Readonly<Record<string, ReadonlySet<string>>> = {
  head: names('title meta tobject docdata pubdata revision-history key-list urgency'),
  tobject: names('tobject.property tobject.subject'),
  docdata: names(
    `correction evloc doc-id del-list urgency fixture date.issue date.release date.expire doc-scope series ed-msg du-key
    doc.copyright doc.rights key-list identified-content pubdata revision-history`,
  ),
  'identified-content': names('person org location event classifier'),
  'body.head': partsOfHead,
  'body.end': names('tagline bibliography'),
}

/** Elements of which one is read. */
const single = names('title tobject docdata rights distributor slugline tagline bibliography')

/** Names what was neither read nor kept: elements outside the text, and in media. Without `hasMedia` none is looked for. */
export function tellUnread(root: MarkupElement, body: NitfParts, hasMedia: boolean, report: Report): void {
  const head = childAt(root, 'head')
  const docdata = childAt(head, 'docdata')
  const all = [
    head,
    childAt(head, 'tobject'),
    docdata,
    ...childrenOf(docdata, 'identified-content'),
    body.head,
    body.end,
  ].filter((part) => part !== undefined)
  tell(
    root,
    childrenOf(root).filter((child) => child.name !== 'head' && !isPartOfNitf(child)),
  )
  for (const part of all) tell(part, unreadIn(part))
  const rights = childAt(body.head, 'rights')
  if (!hasOwnWords(rights))
    tell(
      rights,
      childrenOf(rights).filter(({ name }) => name !== 'rights.owner'),
    )
  const media = hasMedia ? [body.head, body.content].flatMap(mediaIn) : []
  tell(
    media[0],
    media.flatMap((node) => unreadInMedia(node)),
  )

  function tell(part: MarkupElement | undefined, unread: readonly MarkupElement[]): void {
    if (part === undefined) return
    for (const name of new Set(unread.map((node) => node.name)))
      report.add('part-not-read', `A ${name} in NITF's ${part.name} was not read.`, { path: part.name })
  }
}

function unreadIn(part: MarkupElement): MarkupElement[] {
  const children = childrenOf(part)
  const datelines = children.filter(({ name }) => name === 'dateline')
  const dateline = datelines.find((node) => textOfDateline(node) !== undefined)
  const bylines = children.filter(({ name }) => name === 'byline')
  const taken = new Set<MarkupElement | undefined>([dateline, ...printedBylines(bylines)])
  const seen = new Set<string>()
  return children.filter((node) => {
    if (read[part.name]?.has(node.name) !== true) return true
    // of a classifier the code is kept, or else the text
    if (node.name === 'classifier') return !isConcept(node) && hasTwo(attribute(node, 'value'), textIn(node))
    if (node.name === 'dateline' || node.name === 'byline') return !taken.has(node) && textIn(node) !== undefined
    if (!single.has(node.name) || !seen.has(node.name)) {
      seen.add(node.name)
      return false
    }
    return true
  })
}

function hasTwo(value: string | undefined, text: string | undefined): boolean {
  return value !== undefined && text !== undefined && value !== text
}

function mediaIn(part: MarkupElement): MarkupElement[] {
  const media: MarkupElement[] = []
  const open = [part]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.name === 'media') media.push(node)
    else for (let at = node.children.length - 1; at >= 0; at--) addElement(open, node.children[at])
  }
  return media
}

function addElement(list: MarkupElement[], node: MarkupNode | undefined): void {
  if (isElement(node)) list.push(node)
}
