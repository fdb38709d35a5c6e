import type { Issue } from 'wirecopy'
import type { Article } from 'wirecopy/article'
import { readFeed, writeAtom, writeJsonFeed, writeRss } from 'wirecopy/feeds'

/** What feeds of these tests say of themselves. */
export const feed = {
  title: 'Example News',
  link: 'https://example.org/',
  feedUrl: 'https://example.org/feed',
} as const

export const writers = [
  ['RSS', writeRss],
  ['Atom', writeAtom],
  ['JSON Feed', writeJsonFeed],
] as const

/** The articles of a feed as text: what is written as an object goes through JSON. */
export function readBack(output: string | object): Article[] {
  return readFeed(typeof output === 'string' ? output : JSON.stringify(output)).articles
}

/** The issues of one article, by its own paths. */
export function issuesOf(issues: readonly Issue[], at: number): Issue[] {
  const place = `[${at}]`
  return issues.flatMap((issue) => {
    if (issue.path === undefined || !issue.path.startsWith(place)) return []
    return [{ ...issue, path: issue.path.slice(place.length).replace(/^\./, '') }]
  })
}

/** An article without what keeps it out of feeds, and in plain JSON, in which no two things are one. */
export function publishable(article: Article): Article {
  const { status, signals, embargoedUntil, edNotes, furniture, ...rest } = article
  const open = <Line extends { role?: string }>(lines: readonly Line[] | undefined) =>
    lines?.filter(({ role }) => role !== 'embargo')
  return JSON.parse(JSON.stringify({ ...rest, edNotes: open(edNotes), furniture: open(furniture) }))
}
