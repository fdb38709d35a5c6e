import { readWire } from 'wirecopy/wire'
import { inputFormats } from './input-formats.js'
import { type OptionName, type Options, optionNames } from './options.js'
import { wireOptions } from './read-copy.js'

/** What is wrong with each option, and those that are good. */
export function checkOptions(given: Options): { good: Options; problems: Partial<Record<OptionName, string>> } {
  const good: Options = {}
  const problems: Partial<Record<OptionName, string>> = {}
  for (const name of optionNames) {
    const value = given[name]
    if (value === undefined) continue
    if (isGood(name, value)) Object.assign(good, { [name]: value })
    else problems[name] = `${messages[name]}: ${value.slice(0, 60)}`
  }
  return { good, problems }
}

const messages: Record<OptionName, string> = {
  zone: 'There is no such time zone',
  language: 'This is no language tag',
  date: 'This is no day',
  order: 'There is no such order',
  profile: 'There is no such profile',
  from: 'There is no such format',
  article: 'This is no number from 1',
}

/** The library refuses what it does not understand; it is asked with empty copy. */
function isGood(name: OptionName, value: string): boolean {
  if (name === 'article') return /^[1-9]\d{0,5}$/.test(value)
  if (name === 'from') return inputFormats.some(({ id }) => id === value)
  try {
    readWire('', wireOptions({ [name]: value }))
    return true
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) return false
    throw error
  }
}
