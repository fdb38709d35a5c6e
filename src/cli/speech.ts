import { type Article, type Quote, type Range, speakerOf, textOf } from '../index.js'
import { type Paper, wrap } from './paper.js'

/** Quotations less certain than this say how certain they are. */
const sure = 0.75

/** `Petra Lund-Okoye, skipper`; `a person close to the board (unnamed)` */
export function describeSpeaker(article: Article, quote: Quote): string {
  const { name, kind } = quote.speaker as NonNullable<Quote['speaker']>
  const entity = speakerOf(article, quote)
  const roles = entity !== undefined && 'roles' in entity ? (entity.roles ?? []) : []
  const titles = roles.map(({ text, former }) => (former ? `former ${text}` : text))
  const full = [name, ...titles].join(', ')
  return kind === 'unnamed' || kind === 'document' ? `${full} (${kind})` : full
}

/** What was said, as printed with its marks; what is not in marks is labelled as the reporter's words. */
export function listSpeech(article: Article, quote: Quote, paper: Paper): string[] {
  const label = labelOf(article, quote)
  const [first = '', ...more] = paragraphsOf(article, quote.content)
  const lines = wrap(`${label} ${first}`, paper.width, '  ', '    ')
  const styled = lines.map((line, index) =>
    index === 0 && label !== '' ? line.replace(label, paper.dim(label)) : line,
  )
  return [...styled, ...more.flatMap((text) => wrap(text, paper.width, '    '))]
}

function labelOf(article: Article, { type, certainty, source, speaker }: Quote): string {
  const notes = [
    ...(type === 'indirect' ? ["reporter's words"] : type === 'mixed' ? ["partly reporter's words"] : []),
    ...(certainty < sure ? [`${Math.round(certainty * 100)}% sure`] : []),
    ...(source !== undefined && speaker === undefined ? [`said by “${textOf(article, source)}”`] : []),
  ]
  return notes.length > 0 ? `[${notes.join(', ')}]` : ''
}

/** The ranges as printed: those of one block joined where they were interrupted, each further block by itself. */
function paragraphsOf(article: Article, content: readonly Range[]): string[] {
  const paragraphs: { block: Range['block']; text: string }[] = []
  for (const range of content) {
    const last = paragraphs.at(-1)
    const text = textOf(article, range)
    if (last?.block === range.block) last.text += ` … ${text}`
    else paragraphs.push({ block: range.block, text })
  }
  return paragraphs.map(({ text }) => text)
}
