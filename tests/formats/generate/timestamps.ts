import fc from 'fast-check'
import type { Timestamp } from 'wirecopy/article'
import { some } from '../../article/parts/shapes.js'
import { share } from './small.js'

const lengths = { year: 4, month: 7, day: 10, hour: 13, minute: 16, second: 19 } as const
type Precision = keyof typeof lengths

/** A time as a wire has it: mostly with an offset, some without, some of a day alone. */
export function aTime(): fc.Arbitrary<Timestamp> {
  return fc.oneof(
    { weight: 4, arbitrary: withOffset('second') },
    { weight: 2, arbitrary: withOffset('minute') },
    { weight: 1, arbitrary: withOffset('hour') },
    { weight: 1, arbitrary: zoneless('second') },
    { weight: 1, arbitrary: zoneless('minute') },
    { weight: 1, arbitrary: aDay() },
    { weight: 1, arbitrary: coarse() },
    { weight: 2, arbitrary: asPrinted() },
  )
}

export function aDay(): fc.Arbitrary<Timestamp> {
  return moment().map((iso) => ({ text: iso.slice(0, 10), local: iso.slice(0, 10), precision: 'day' }))
}

const moment = () =>
  fc
    .integer({ min: Date.UTC(1950, 0, 1) / 1000, max: Date.UTC(2060, 0, 1) / 1000 })
    .map((seconds) => new Date(seconds * 1000).toISOString())

/** As ISO 8601 has it, with `text` and without. */
function withOffset(precision: Precision): fc.Arbitrary<Timestamp> {
  const minutesEast = fc.constantFrom(0, 0, 120, -300, 345, -570, 825)
  return fc.tuple(moment(), minutesEast, fc.boolean()).map(([iso, east, hasText]) => {
    const local = iso.slice(0, lengths[precision])
    const clock = Date.parse(`${local}${':00:00'.slice(0, 19 - local.length)}Z`)
    const offset = printed(east)
    const time: Timestamp = {
      local,
      offset,
      instant: new Date(clock - east * 60_000).toISOString(),
      precision,
      zoneFrom: 'text',
    }
    return hasText ? { text: `${local}${offset}`, ...time } : time
  })
}

function zoneless(precision: Precision): fc.Arbitrary<Timestamp> {
  return moment().map((iso) => {
    const local = iso.slice(0, lengths[precision])
    return { text: local, local, precision }
  })
}

function coarse(): fc.Arbitrary<Timestamp> {
  return fc.tuple(moment(), fc.constantFrom('year' as const, 'month' as const)).map(([iso, precision]) => {
    return { local: iso.slice(0, lengths[precision]), precision }
  })
}

/** As copy has it: printed in another form, the zone and the year taken from elsewhere. */
function asPrinted(): fc.Arbitrary<Timestamp> {
  const more = some<Pick<Timestamp, 'timeZone' | 'certainty' | 'inferred' | 'position'>>(
    {
      timeZone: fc.constantFrom('Europe/Kyiv', 'America/New_York'),
      certainty: share(),
      inferred: fc.constant(['year']),
      position: fc.constant({ start: 3, end: 19 }),
    },
    [],
  )
  const zoneFrom = fc.constantFrom('text' as const, 'option' as const, 'profile' as const, 'dateline' as const)
  return fc.tuple(withOffset('minute'), zoneFrom, more).map(([time, from, rest]) => {
    const [date = '', clock = ''] = (time.local as string).split('T')
    return { ...time, text: `${date.split('-').reverse().join('.')} ${clock}`, zoneFrom: from, ...rest }
  })
}

function printed(minutesEast: number): string {
  const digits = (value: number) => String(value).padStart(2, '0')
  const size = Math.abs(minutesEast)
  return `${minutesEast < 0 ? '-' : '+'}${digits(Math.floor(size / 60))}:${digits(size % 60)}`
}
