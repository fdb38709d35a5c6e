import type { Article } from '../../../article/index.js'
import { datelineParts, filled, withKnown } from '../../shared/index.js'
import { type BodyReading, readBody } from '../body/read-body.js'
import { takeDateline } from '../body/take-dateline.js'
import { attribute, childAt, childrenOf, isElement, type MarkupElement } from '../node.js'
import { textIn } from '../text-in.js'
import { readNitfByline } from './byline.js'
import { readNitfDateline } from './dateline.js'

type Known<Key extends keyof Article> = NonNullable<Article[Key]>

/** What NITF's `body` holds, its head and end too. */
export interface NitfBody extends BodyReading {
  headline?: string
  headlines?: Known<'headlines'>
  summary?: string
  bylines?: Known<'bylines'>
  headDateline?: Known<'dateline'>
  provider?: Known<'provider'>
  notice?: string
  edNotes?: Known<'edNotes'>
  /** `tagline`, the line at the end of the story that says who else worked on it. */
  tagline?: string
}

/**
 * Reads NITF's `body`: headlines, bylines, dateline, distributor, abstract and notes from its head, the text from
 * `body.content`, and the tagline. A byline or dateline that stands in the first block is taken from there, where the
 * head has none.
 */
export function readNitfBody(body: MarkupElement | undefined): NitfBody {
  const head = childAt(body, 'body.head')
  const { nodes, lifted } = liftFromBlock(
    childrenOf(body, 'body.content').flatMap(({ children }) => children),
    head,
  )
  const reading = readBody(nodes)
  const abstracts = childrenOf(head, 'abstract')
  const said = readBody(abstracts, { associations: reading.associations })
  const dateline = firstOf([...childrenOf(head, 'dateline'), ...lifted], 'dateline', readNitfDateline)
  const headDateline = dateline && withText(dateline, takeDateline(reading, dateline.text))
  const bylines = [...childrenOf(head, 'byline'), ...lifted].flatMap((node) =>
    node.name === 'byline' ? (readNitfByline(node) ?? []) : [],
  )
  const notes = childrenOf(head, 'note').flatMap((node) => {
    const text = textIn(node)
    return text === undefined ? [] : [withKnown({ text }, { role: attribute(node, 'noteclass') })]
  })
  return withKnown(
    { ...reading, associations: [...reading.associations, ...said.associations] },
    {
      ...readHeadlines(childrenOf(head, 'hedline')),
      summary: summaryOf(said),
      bylines: filled(bylines),
      headDateline,
      provider: providerOf(childAt(head, 'distributor')),
      notice: noticeOf(childAt(head, 'rights')),
      edNotes: filled(notes),
      tagline: textIn(childAt(body, 'body.end', 'tagline')),
    },
  )
}

function withText(dateline: Known<'dateline'>, text: string): Known<'dateline'> {
  return { ...dateline, text, ...datelineParts(text) }
}

function firstOf<Value>(
  nodes: readonly MarkupElement[],
  name: string,
  read: (node: MarkupElement) => Value | undefined,
): Value | undefined {
  return nodes.flatMap((node) => (node.name === name ? (read(node) ?? []) : []))[0] as Value | undefined
}

/** The head of the first block, where an item keeps its byline and dateline there. */
function liftFromBlock(nodes: NonNullable<MarkupElement>['children'], head: MarkupElement | undefined) {
  const first = nodes.find((node) => typeof node !== 'string' || node.trim() !== '')
  if (!isElement(first) || first.name !== 'block') return { nodes, lifted: [] }
  const lifted = first.children.filter(
    (child): child is MarkupElement =>
      isElement(child) &&
      (child.name === 'byline' || child.name === 'dateline') &&
      childAt(head, child.name) === undefined,
  )
  if (lifted.length === 0) return { nodes, lifted }
  const rest = { ...first, children: first.children.filter((child) => !lifted.includes(child as MarkupElement)) }
  return { nodes: nodes.map((node) => (node === first ? rest : node)), lifted }
}

function readHeadlines(hedlines: readonly MarkupElement[]): Pick<NitfBody, 'headline' | 'headlines'> {
  const headlines: Known<'headlines'> = []
  let headline: string | undefined
  for (const hedline of hedlines) {
    for (const line of childrenOf(hedline)) {
      const text = textIn(line)
      if (text === undefined) continue
      if (line.name === 'hl1' && headline === undefined) headline = text
      else headlines.push({ role: attribute(line, 'class') ?? (line.name === 'hl1' ? 'alternative' : 'sub'), text })
    }
  }
  return withKnown({}, { headline, headlines: filled(headlines) })
}

function summaryOf({ body }: BodyReading): string | undefined {
  return body.flatMap((block) => ('text' in block ? [block.text] : [])).join('\n') || undefined
}

function providerOf(node: MarkupElement | undefined): Known<'provider'> | undefined {
  const name = textIn(node)
  return name === undefined ? undefined : withKnown({ name }, { uri: attribute(childAt(node, 'org'), 'value') })
}

// with text of its own it is a notice; else its elements say it for machines
function noticeOf(node: MarkupElement | undefined): string | undefined {
  const hasWords = node?.children.some((child) => typeof child === 'string' && /[\p{L}\p{N}]/u.test(child))
  return hasWords === true ? textIn(node) : undefined
}
