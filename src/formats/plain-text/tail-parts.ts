import type { Article } from '../../article/index.js'
import type { CopyPart } from './copy-part.js'
import type { OtherLines } from './other-lines.js'

/** What stands below the text of an article: the mark that ends it, lines that stood there, who has the rights. */
export function tailParts({ rights }: Article, { below }: OtherLines, endMark: string | undefined): CopyPart[] {
  const notice = rights?.notice
  const isSaid = notice === undefined || below.some((line) => line.includes(notice))
  return [...(endMark === undefined ? [] : [endMark]), ...below, ...(isSaid ? [] : [notice])].map((line) => ({
    forms: [line],
    isRead: (back) => back.furniture?.some(({ text }) => text === line) ?? false,
  }))
}
