import type { Article } from '../../../article/index.js'
import { filled, withKnown } from '../../shared/index.js'
import type { Association } from '../body/dialect.js'
import { plainTextOf } from '../body/plain-text.js'
import { readBody } from '../body/read-body.js'
import { attribute, childAt, childrenOf, type MarkupElement } from '../node.js'
import { textIn } from '../text-in.js'
import { readNitfByline } from './byline.js'
import { readNitfDateline } from './dateline.js'

type Known<Key extends keyof Article> = NonNullable<Article[Key]>

/** What NITF's `body.head` says. */
export interface NitfHead {
  headline?: string
  headlines?: Known<'headlines'>
  summary?: string
  bylines?: Known<'bylines'>
  dateline?: Known<'dateline'>
  provider?: Known<'provider'>
  slugline?: string
  notice?: string
  /** Who has the rights, where an element says it. */
  holder?: string
  edNotes?: Known<'edNotes'>
  /** Media that stand in the abstract. */
  associations: Association[]
}

export interface ReadNitfHeadOptions {
  /** Bylines and datelines that stand elsewhere: they count where the head has none. */
  lifted?: readonly MarkupElement[]
  /** Media that are known already, whose ids are taken. */
  associations?: readonly Association[]
}

/** Reads NITF's `body.head`: headlines, bylines, dateline, distributor, rights, abstract and notes. */
export function readNitfHead(
  head: MarkupElement | undefined,
  { lifted = [], associations = [] }: ReadNitfHeadOptions = {},
): NitfHead {
  const abstracts = childrenOf(head, 'abstract')
  const said = abstracts.length === 0 ? undefined : readBody(abstracts, { associations })
  const dateline = firstOf([...childrenOf(head, 'dateline'), ...lifted], 'dateline', readNitfDateline)
  const bylines = printedBylines([...childrenOf(head, 'byline'), ...lifted.filter(({ name }) => name === 'byline')])
  const notes = childrenOf(head, 'note').flatMap((node) => {
    const text = textIn(node)
    return text === undefined ? [] : [withKnown({ text }, { role: attribute(node, 'noteclass') })]
  })
  // the Associated Press writes `headline`
  const hedlines = childrenOf(head).filter(({ name }) => name === 'hedline' || name === 'headline')
  return withKnown(
    { associations: said?.associations ?? [] },
    {
      ...readHeadlines(hedlines),
      summary: said && plainTextOf(said.body),
      bylines: filled(bylines.flatMap((node) => readNitfByline(node) ?? [])),
      dateline,
      provider: providerOf(childAt(head, 'distributor')),
      slugline: textIn(childAt(head, 'slugline')),
      ...readRights(head),
      edNotes: filled(notes),
    },
  )
}

function firstOf<Value>(
  nodes: readonly MarkupElement[],
  name: string,
  read: (node: MarkupElement) => Value | undefined,
): Value | undefined {
  return nodes.flatMap((node) => (node.name === name ? (read(node) ?? []) : []))[0] as Value | undefined
}

const NORMALIZED = /(?:^|[\s_-])normali[sz]ed(?:$|[\s_-])/i

/** The bylines without those that say once more, for machines, what a printed one says: `Roe, Ada` beside `By Ada Roe`. */
export function printedBylines(bylines: readonly MarkupElement[]): readonly MarkupElement[] {
  const printed = bylines.filter((node) => !NORMALIZED.test(attribute(node, 'class') ?? ''))
  return printed.some((node) => textIn(node) !== undefined) ? printed : bylines
}

function readHeadlines(hedlines: readonly MarkupElement[]): Pick<NitfHead, 'headline' | 'headlines'> {
  const headlines: Known<'headlines'> = []
  let headline: string | undefined
  for (const hedline of hedlines) {
    const lines = childrenOf(hedline).filter(({ name }) => name === 'hl1' || name === 'hl2')
    if (lines.length === 0) headline ??= textIn(hedline)
    for (const line of lines) {
      const text = textIn(line)
      if (text === undefined) continue
      const role = attribute(line, 'class')
      if (line.name === 'hl1' && headline === undefined) headline = text
      // the Associated Press says the headline again in an hl2
      else if (role !== undefined || text !== headline)
        headlines.push({ role: role ?? (line.name === 'hl1' ? 'alternative' : 'sub'), text })
    }
  }
  return withKnown({}, { headline, headlines: filled(headlines) })
}

function providerOf(node: MarkupElement | undefined): Known<'provider'> | undefined {
  const name = textIn(node)
  return name === undefined ? undefined : withKnown({ name }, { uri: attribute(childAt(node, 'org'), 'value') })
}

// <rights>Copyright <rights.owner>EX</rights.owner> 2031</rights>
//         ^^^^^^^^^ with words of its own it is a notice; else its elements say who has the rights
function readRights(head: MarkupElement | undefined): Pick<NitfHead, 'notice' | 'holder'> {
  const node = childAt(head, 'rights')
  return withKnown(
    {},
    {
      holder: textIn(childAt(node, 'rights.owner')) ?? textIn(childAt(head, 'rights.owner')),
      notice: hasOwnWords(node) ? textIn(node) : undefined,
    },
  )
}

/** Whether an element has words beside those of its elements. */
export function hasOwnWords(node: MarkupElement | undefined): boolean {
  return node?.children.some((child) => typeof child === 'string' && /[\p{L}\p{N}]/u.test(child)) === true
}
