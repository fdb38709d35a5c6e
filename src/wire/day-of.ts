import type { Article } from '../article/index.js'

/** `2031-04-15` */
const DAY = 10

/** The day from which what is said of days is meant: that of publication, of the version, or of the first one. */
export function dayOf({
  published,
  versionCreated,
  firstCreated,
}: Pick<Article, 'published' | 'versionCreated' | 'firstCreated'>): string | undefined {
  const local = (published ?? versionCreated ?? firstCreated)?.local
  return local === undefined || local.length < DAY ? undefined : local.slice(0, DAY)
}
