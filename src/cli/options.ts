import { InvalidArgumentError, Option } from 'commander'
import { type ReadWireOptions, readWire } from '../index.js'

const hints = {
  timeZone: 'Give an IANA name, such as Europe/Kyiv.',
  language: 'Give a BCP 47 tag, such as en or en-GB.',
  referenceDate: 'Give a day as 2025-04-16.',
} as const satisfies Partial<Record<keyof ReadWireOptions, string>>

/** An option of the command that is one of the library too, and refused where the library refuses it. */
function checked(name: keyof typeof hints, flags: string, description: string): Option {
  return new Option(flags, description).argParser((value) => {
    try {
      readWire('', { [name]: value })
    } catch (error) {
      if (error instanceof RangeError) throw new InvalidArgumentError(hints[name])
      throw error
    }
    return value
  })
}

/** What a caller knows of the copy that it may not say; `about` begins each description. */
export function wireOptions(about = ''): Option[] {
  return [
    checked('timeZone', '--time-zone <zone>', `${about}zone of times that print none, such as Europe/Kyiv`),
    checked('language', '--language <tag>', `${about}language of the text, such as en or en-GB`),
    checked('referenceDate', '--reference-date <date>', `${about}day that settles missing years, as 2025-04-16`),
  ]
}
