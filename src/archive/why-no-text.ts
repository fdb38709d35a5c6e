import { type Fields, isFields } from '../formats/shared/index.js'
import { shown } from './error-record.js'
import { isNothing } from './nothing.js'

/** How many fields a message names. */
const mostNames = 12
/** Other names that the copy goes by. */
const usualNames = ['copy', 'content', 'body', 'article', 'raw', 'story']

/** What to tell of a line whose field has no text, for the one who has to mend it. */
export function whyNoText(value: Fields, textField: string): string {
  const text = value[textField]
  if (!isNothing(text)) return `Field ${textField} is ${shown(text)}, not a text.`
  if (isArticle(value) || isArticle(value.article))
    return 'The line holds an article that was read already, and no copy.'
  const names = Object.keys(value)
  const listed = names.slice(0, mostNames).map(shown).join(', ') || 'no field at all'
  const rest = names.length > mostNames ? ` and ${names.length - mostNames} more` : ''
  const other = usualNames.find((name) => typeof value[name] === 'string')
  const hint = other === undefined ? '' : `; the option textField (--text-field) can name another one, such as ${other}`
  return `The line has no ${textField} to read, but ${listed}${rest}${hint}.`
}

function isArticle(value: unknown): boolean {
  return isFields(value) && typeof value.schemaVersion === 'number' && Array.isArray(value.body)
}
