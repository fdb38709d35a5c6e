import type { Article } from '../../article/index.js'

const ENDS_IN_MARK = /[-–—_:»/]$/

/** A dateline as it was printed, with a mark behind it that parts it from the text; one that has such a mark as it is. */
export function datelineWithMark({ text, separator }: NonNullable<Article['dateline']>, mark: string): string {
  return separator || ENDS_IN_MARK.test(text) ? text : `${text} ${mark}`
}
