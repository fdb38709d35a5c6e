import type { Article, Furniture } from 'wirecopy'
import type { PlacedText, Region } from './marks.js'

/** An article that was read from another format as a text of its own: headline, byline, dateline, blocks. */
export function placeInArticle(article: Article): PlacedText {
  const regions: Region[] = []
  const starts = new Map<number | 'headline' | 'summary', number>()
  let text = ''
  const add = (words: string | undefined, kind: Region['kind'], isBody = false): number => {
    if (words === undefined || words.trim() === '') return text.length
    if (text !== '' && !text.endsWith(' ')) text += '\n\n'
    const start = text.length
    text += words
    regions.push({ start, end: text.length, kind, isBody })
    return start
  }
  const line = (words: string | undefined, role: Furniture['role']) => add(words, role)

  line(article.slugline, 'slug')
  starts.set('headline', line(article.headline, 'headline'))
  starts.set('summary', line(article.summary, 'subhead'))
  for (const byline of article.bylines ?? []) line(byline.text, 'byline')
  if (article.dateline !== undefined) {
    line(article.dateline.text, 'dateline')
    text += ' '
  }
  for (const [index, block] of article.body.entries())
    if ('text' in block) starts.set(index, add(block.text, block.type, true))

  return {
    text,
    regions,
    place: ({ block, start, end }) => {
      const from = starts.get(block)
      return from === undefined ? undefined : { start: from + start, end: from + end }
    },
  }
}
