import { languageTagShape } from '../../article/plain.js'
import type { Report } from '../shared/index.js'

/** A language as feeds name it, also `en_US`; nothing, and an issue, for what is no tag. */
export function readLanguage(given: string | undefined, path: string, report: Report): string | undefined {
  const tag = given?.trim().replaceAll('_', '-')
  if (tag === undefined || tag === '') return undefined
  if (languageTagShape.test(tag)) return tag
  report.add('field-invalid', `${tag.slice(0, 60)} is no language tag; it was left out.`, { path: `${path}.language` })
  return undefined
}
