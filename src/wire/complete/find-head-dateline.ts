import type { Article, Dateline } from '../../article/index.js'
import type { Issue } from '../../text/index.js'
import { parseDateline, resolveDateline } from '../dateline/parse-dateline.js'
import { type DatelineReading, readDateline } from '../dateline/read-dateline.js'
import type { WireSettings } from '../options.js'
import { isSaidBy, isSameDateline } from './complete-dateline.js'
import type { HeadParagraph } from './head-paragraphs.js'
import { unplaced } from './unplaced.js'

/** So sure has a dateline to be that is taken out of the first paragraph, and of one below it. */
const SURE = 0.85
const SURE_BELOW = 0.9

/** A dateline at the head of a text. */
export interface Found {
  /** Which of the paragraphs it opens. */
  index: number
  reading: DatelineReading
  dateline: Dateline
  issues: Issue[]
}

/** The dateline that opens the text, or one of the first paragraphs; nothing where it is doubtful. */
export function findHeadDateline(
  article: Article,
  text: string,
  paragraphs: readonly HeadParagraph[],
  first: number,
  settings: WireSettings,
): Found | undefined {
  const read = (index: number): Found | undefined => {
    const paragraph = paragraphs[index]
    if (paragraph === undefined) return undefined
    const { start, end } = paragraph
    const place = { start, end, paragraph: index === first ? 0 : index, isText: false }
    const reading = readDateline(text, place, settings.knowledge)
    if (reading === undefined) return undefined
    const parsed = unplaced(parseDateline(text, reading, settings), 'dateline.date')
    const { dateline, issues } = unplaced(resolveDateline(parsed.dateline, settings), 'dateline.places')
    return { index, reading, dateline, issues: [...parsed.issues, ...issues] }
  }
  const head = read(first)
  if (article.dateline !== undefined) {
    const isSame = head !== undefined && isSameDateline(article.dateline, head.dateline)
    return isSame && isSaidBy(article.dateline, head.dateline) ? head : undefined
  }
  if (head !== undefined && head.dateline.certainty >= SURE && !isBareAgency(head)) return head
  const below = paragraphs.flatMap((_, index) => {
    const one = index > first ? read(index) : undefined
    return one !== undefined && one.dateline.certainty >= SURE_BELOW && isMarked(one.dateline) ? one : []
  })
  // with several it is a digest, of no one place
  return below.length === 1 ? below[0] : undefined
}

// Reuters - The agency said
function isBareAgency({ reading: { candidate }, dateline }: Found): boolean {
  return (
    dateline.places === undefined && dateline.date === undefined && candidate.parts.some(({ bare }) => bare === true)
  )
}

function isMarked({ agencies, date }: Dateline): boolean {
  return agencies !== undefined || date !== undefined
}
