import type { Article } from '../../article/index.js'
import { holdOf, isEmbargoed } from '../shared/index.js'
import { bodyLines } from './body-lines.js'
import type { CopyPart } from './copy-part.js'
import { datelineParts } from './dateline.js'
import { archiveLabels, headParts } from './head-parts.js'
import type { HouseStyle } from './house-style.js'
import { otherLines } from './other-lines.js'
import { tailParts } from './tail-parts.js'
import { wrap } from './wrap.js'

/** How the copy of an article is laid out. */
export interface Layout {
  /** What may be written in one way or another. */
  parts: CopyPart[]
  /** Lines that are the house's own. */
  added: ReadonlySet<string | undefined>
  /** The copy with the form chosen for each part; the paragraphs of which the index is given are not broken. */
  write: (chosen: readonly (string | undefined)[], whole?: ReadonlySet<number>) => string
  /** The paragraphs that were not read as they are. */
  missingIn: (back: Article) => Set<number>
}

export function layOut(article: Article, style: HouseStyle, columns: number | undefined): Layout {
  const others = otherLines(article)
  // nothing that is held back is for release
  const mayGo = holdOf(article) === undefined && !isEmbargoed(article)
  const release = mayGo ? (others.release ?? style.release) : undefined
  const endMark = others.endMark ?? style.endMark
  const { lines, first } = bodyLines(article)
  const head = headParts(article, style, others).map(inLines)
  const dateline = first === undefined ? [] : datelineParts(article, style)
  const tail = tailParts(article, others, endMark).map(inLines)
  const added = new Set([release, endMark, ...Object.values(archiveLabels)])
  return { parts: [...head, ...dateline, ...tail], added, write, missingIn }

  function write(chosen: readonly (string | undefined)[], whole?: ReadonlySet<number>): string {
    const behind = head.length + dateline.length
    const opening = chosen.slice(head.length, behind).join('')
    const text = lines.map((line, at) => {
      const all = at === first && opening !== '' ? `${opening} ${line}` : line
      return whole?.has(at) ? all : set(all)
    })
    return joinGroups([release, ...chosen.slice(0, head.length), ...text, ...chosen.slice(behind)])
  }

  function missingIn({ body }: Article): Set<number> {
    const read = new Set(body.map((block) => ('text' in block ? block.text : undefined)))
    return new Set([...lines.keys()].filter((at) => !read.has(lines[at])))
  }

  /** Lines around the text are broken too, but where they would be read as others then. */
  function inLines(part: CopyPart): CopyPart {
    if (part.isOneLine) return part
    return { ...part, forms: part.forms.flatMap((form) => [...new Set([set(form), form])]) }
  }

  function set(text: string): string {
    return columns === undefined ? text : wrap(text, columns)
  }
}

/** Groups of lines with a blank line between them, but before one that begins with a line feed. */
function joinGroups(groups: readonly (string | undefined)[]): string {
  const [first = '', ...others] = groups.filter((group) => group !== undefined && group !== '')
  return `${first}${others.map((group) => (group?.startsWith('\n') ? group : `\n\n${group}`)).join('')}\n`
}
