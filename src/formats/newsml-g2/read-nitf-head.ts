import type { Article } from '../../article/index.js'
import { childAt, childrenOf, type MarkupElement, textIn } from '../markup/index.js'
import { filled, withKnown } from '../shared/index.js'
import { blockText } from './labels.js'

/** What the head of an NITF payload says, for where the item's own metadata say nothing. */
export interface NitfHead {
  headline?: string
  headlines?: NonNullable<Article['headlines']>
  summary?: string
  bylines?: NonNullable<Article['bylines']>
  dateline?: string
}

export function readNitfHead(nitf: MarkupElement | undefined): NitfHead {
  const head = childAt(nitf, 'body', 'body.head')
  // the Associated Press writes `headline`
  const hedline = childAt(head, 'hedline') ?? childAt(head, 'headline')
  const headlines = childrenOf(hedline, 'hl2').flatMap((node) => {
    const text = textIn(node)
    return text === undefined ? [] : [{ role: 'sub', text }]
  })
  const bylines = childrenOf(head, 'byline').flatMap((node) => readByline(node) ?? [])
  const abstract = childAt(head, 'abstract')
  return withKnown(
    {},
    {
      headline: textIn(childAt(hedline, 'hl1')) ?? textIn(childAt(nitf, 'head', 'title')),
      headlines: filled(headlines),
      summary: abstract && blockText(abstract),
      bylines: filled(bylines),
      dateline: textIn(childAt(head, 'dateline')),
    },
  )
}

// By <person>Mara Lind</person>, <byttl>Staff Writer</byttl>
function readByline(node: MarkupElement): NonNullable<Article['bylines']>[number] | undefined {
  const words = node.children.map((child) => textIn(child)).filter((text) => text !== undefined)
  const text = words.join(' ').replace(/ (?=[,;.])/g, '')
  if (text === '') return undefined
  const contributors = childrenOf(node, 'person').flatMap((person) => {
    const name = textIn(person)
    return name === undefined ? [] : [{ name }]
  })
  const titles = childrenOf(node, 'byttl').flatMap((title) => textIn(title) ?? [])
  return withKnown(
    { text },
    {
      contributors: filled(contributors),
      credit: titles.length > 0 ? titles.join(', ') : undefined,
    },
  )
}
