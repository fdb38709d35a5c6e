import { type Article, annotateArticle, type Block, bySpeaker, createArticle, textOf } from 'wirecopy'

const fence = '`'.repeat(3)

/** Gemtext, in which a line is all there is: a heading, an item, a link. What it cannot hold is told by its path. */
function writeGemtext(article: Article): { output: string; lost: string[] } {
  const lines = [`# ${article.headline ?? 'Without a headline'}`]
  const lost: string[] = []
  for (const [index, block] of article.body.entries()) {
    const written = linesOf(block)
    if (written.length === 0) lost.push(`body[${index}]`)
    else lines.push('', ...written)
    for (const [at, mark] of marksOf(block).entries())
      if (mark.type !== 'link') lost.push(`body[${index}].marks[${at}]`)
  }
  for (const { speaker, quotes } of bySpeaker(article)) {
    lines.push('', `## ${speaker.name}`)
    for (const { type, content } of quotes) {
      // the text of the article at a range has the marks with it; `text` of a quotation has the words alone
      const words = content.map((range) => textOf(article, range)).join(' … ')
      lines.push(type === 'indirect' ? `* in the reporter’s words: ${words}` : `> ${words}`)
    }
  }
  return { output: `${lines.join('\n')}\n`, lost }
}

function linesOf(block: Block): string[] {
  const links = marksOf(block).flatMap(({ type, start, end, href }) =>
    type === 'link' && 'text' in block ? [`=> ${href} ${block.text.slice(start, end)}`] : [],
  )
  switch (block.type) {
    case 'paragraph':
      return [block.text, ...links]
    case 'heading':
      return [`## ${block.text}`, ...links]
    case 'listItem':
      return [`* ${block.text}`, ...links]
    case 'blockquote':
      return [`> ${block.text}`, ...links]
    case 'preformatted':
      return [fence, block.text, fence]
    default:
      return []
  }
}

function marksOf(block: Block) {
  return ('marks' in block && block.marks) || []
}

const made = createArticle({
  headline: 'Harbour reopens',
  body: [
    {
      type: 'paragraph',
      text: 'The plan is out. “We are ready,” Mara Lind said. “The ships can come.”',
      marks: [
        { type: 'link', start: 4, end: 8, href: 'https://example.org/plan' },
        { type: 'strong', start: 18, end: 31 },
      ],
    },
    { type: 'listItem', text: 'She told reporters the fog would lift.' },
    { type: 'rule' },
  ],
})
const { output, lost } = writeGemtext(annotateArticle(made).article)

console.log(output)
console.log('lost:', lost.join(', '))
