import { type AnnotatedArticle, bySpeaker } from '../index.js'
import { listFacts } from './facts.js'
import { listIssues } from './issue-list.js'
import { type Paper, wrap } from './paper.js'
import { describeSpeaker, listSpeech } from './speech.js'

/** An article as a page to read: headline, when, where and by whom, who said what, and the issues. */
export function writeSummary(copy: string, { article, issues }: AnnotatedArticle, paper: Paper): string {
  const title = (text: string) => wrap(text, paper.width).map(paper.bold)
  const unclear = article.quotes.filter(({ speaker }) => speaker === undefined)
  const sections = [
    title(article.headline ?? 'No headline'),
    listFacts(article, paper),
    ...bySpeaker(article).map(({ quotes: [first, ...more] }) => {
      if (first === undefined) return []
      return [
        ...title(describeSpeaker(article, first)),
        ...[first, ...more].flatMap((quote) => listSpeech(article, quote, paper)),
      ]
    }),
    unclear.length > 0
      ? [...title('Not clear who spoke'), ...unclear.flatMap((quote) => listSpeech(article, quote, paper))]
      : [],
    article.quotes.length === 0 ? ['Nobody is quoted.'] : [],
    listIssues(copy, issues, paper),
  ]
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}
