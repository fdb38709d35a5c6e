import type { Article } from '../../article/index.js'
import { languageTagShape } from '../../article/plain.js'
import { filled, type Report, withKnown } from '../shared/index.js'
import type { Item } from './item.js'

const YEAR = /(?:^|\D)((?:19|20)\d\d)(?!\d)/

/** The year is the first in the notice. */
export function readRights({ copyrightHolder, copyrightNotice, usageTerms }: Item): Article['rights'] {
  const year = YEAR.exec(copyrightNotice ?? '')?.[1]
  const terms = linesOf(usageTerms)
  const rights = withKnown(
    {},
    {
      holder: copyrightHolder,
      notice: copyrightNotice,
      year: year === undefined ? undefined : Number(year),
      usageTerms: filled(terms),
    },
  )
  return Object.keys(rights).length > 0 ? rights : undefined
}

/** A language tag of BCP 47, some with `_` for `-`. */
export function readLanguage(value: string | undefined, path: string, report: Report): string | undefined {
  const tag = value?.replaceAll('_', '-')
  if (tag === undefined || languageTagShape.test(tag)) return tag
  report.add('field-invalid', `${value} is no language tag.`, { path: path === '' ? 'language' : `${path}.language` })
  return undefined
}

/** Superdesk's priority, which ninjs does not have. */
export function readPriority(value: unknown): Article['priority'] {
  const isValue = typeof value === 'number' || (typeof value === 'string' && value.trim() !== '')
  return isValue ? { scheme: 'superdesk', value: String(value).trim() } : undefined
}

/** Notes are parted by blank lines. */
export function readEdNotes(value = ''): NonNullable<Article['edNotes']> {
  return value.split(/\n[ \t\r]*\n/).flatMap((note) => (note.trim() === '' ? [] : [{ text: note.trim() }]))
}

/** Lines with something in them. */
function linesOf(value = ''): string[] {
  return value.split('\n').flatMap((line) => line.trim() || [])
}
