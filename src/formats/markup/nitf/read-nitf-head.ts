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
  const said = readBody(childrenOf(head, 'abstract'), { associations })
  const dateline = firstOf([...childrenOf(head, 'dateline'), ...lifted], 'dateline', readNitfDateline)
  const bylines = [...childrenOf(head, 'byline'), ...lifted].flatMap((node) =>
    node.name === 'byline' ? (readNitfByline(node) ?? []) : [],
  )
  const notes = childrenOf(head, 'note').flatMap((node) => {
    const text = textIn(node)
    return text === undefined ? [] : [withKnown({ text }, { role: attribute(node, 'noteclass') })]
  })
  // the Associated Press writes `headline`
  const hedlines = childrenOf(head).filter(({ name }) => name === 'hedline' || name === 'headline')
  return withKnown(
    { associations: said.associations },
    {
      ...readHeadlines(hedlines),
      summary: plainTextOf(said.body),
      bylines: filled(bylines),
      dateline,
      provider: providerOf(childAt(head, 'distributor')),
      ...readRights(childAt(head, 'rights')),
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

function readHeadlines(hedlines: readonly MarkupElement[]): Pick<NitfHead, 'headline' | 'headlines'> {
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

function providerOf(node: MarkupElement | undefined): Known<'provider'> | undefined {
  const name = textIn(node)
  return name === undefined ? undefined : withKnown({ name }, { uri: attribute(childAt(node, 'org'), 'value') })
}

// <rights>Copyright <rights.owner>EX</rights.owner> 2031</rights>: a notice, whose owner is marked
// <rights><rights.owner>EX</rights.owner></rights>: who has them, and no notice
function readRights(node: MarkupElement | undefined): Pick<NitfHead, 'notice' | 'holder'> {
  const text = textIn(node)
  const holder = textIn(childAt(node, 'rights.owner'))
  return withKnown({}, { holder, notice: text === holder ? undefined : text })
}
