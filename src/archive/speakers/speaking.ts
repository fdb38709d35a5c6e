import type { Article } from '../../article/index.js'

/** What of an article says who spoke, and when. Without a body, words in marks are looked for in the text of quotations. */
export type SpeakingArticle = Pick<Article, 'quotes'> &
  Partial<
    Pick<
      Article,
      | 'people'
      | 'organizations'
      | 'published'
      | 'versionCreated'
      | 'firstCreated'
      | 'dateline'
      | 'headline'
      | 'summary'
      | 'body'
    >
  >

/**
 * The day an article is counted on, `2031-06-18`, or the month or year where no more is known: the wall clock of
 * `published`, else of `versionCreated`, `firstCreated`, or the date in the dateline; the day in UTC of a time that has
 * no wall clock.
 */
export function dayOf({ published, versionCreated, firstCreated, dateline }: SpeakingArticle): string | undefined {
  for (const time of [published, versionCreated, firstCreated, dateline?.date]) {
    const day = (time?.local ?? time?.instant)?.slice(0, 10)
    if (day !== undefined) return day
  }
  return undefined
}
