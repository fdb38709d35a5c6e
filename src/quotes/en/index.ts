import { english as people } from '../../people/reading.js'
import type { Languages } from '../grammar.js'
import { quotes } from './grammar.js'

/** English: another language is another such pack. */
export const english: Languages = { people, quotes }
