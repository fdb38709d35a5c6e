import fc from 'fast-check'
import type { Timestamp } from 'wirecopy/article'

const lengths = { year: 4, month: 7, day: 10, hour: 13, minute: 16, second: 19 } as const
const first = Date.UTC(1000, 0, 1)
const last = Date.UTC(9998, 11, 31)

/** A time that exists, of some precision up to the finest, whose parts agree. */
export function aTimestamp(text: fc.Arbitrary<string>, finest: 'day' | 'second' = 'second'): fc.Arbitrary<Timestamp> {
  const precisions = (['year', 'month', 'day', 'hour', 'minute', 'second'] as const).slice(0, finest === 'day' ? 3 : 6)
  const rest = fc.record(
    {
      text,
      timeZone: fc.constantFrom('Europe/Kyiv', 'America/St_Johns', 'Pacific/Chatham'),
      certainty: fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0),
      zoneFrom: fc.constantFrom('text', 'option', 'profile', 'dateline'),
      inferred: fc.subarray(['century', 'year', 'month', 'day', 'dayMonthOrder'] as const),
      position: fc.nat(100).chain((start) => fc.nat(100).map((length) => ({ start, end: start + length }))),
    },
    { requiredKeys: [] },
  )
  const time = fc
    .record({
      precision: fc.constantFrom(...precisions),
      seconds: fc.integer({ min: first / 1000, max: last / 1000 }),
      minutesEast: fc.integer({ min: -23 * 60, max: 23 * 60 }),
      known: fc.constantFrom('local', 'offset', 'instant'),
      fraction: fc.constantFrom('', '.5', '.123456789'),
    })
    .map(({ precision, seconds, minutesEast, known, fraction }): Timestamp => {
      const iso = new Date(seconds * 1000).toISOString()
      const local = iso.slice(0, lengths[precision]) + (precision === 'second' ? fraction : '')
      if (lengths[precision] < lengths.hour || known === 'local') return { local, precision }
      const offset = printOffset(minutesEast)
      if (known === 'offset') return { local, offset, precision }
      const wallClock = `${iso.slice(0, lengths[precision])}${'0000-01-01T00:00:00'.slice(lengths[precision])}`
      const moment = Date.parse(`${wallClock}${precision === 'second' ? fraction.slice(0, 4) : ''}Z`)
      return { local, offset, precision, instant: new Date(moment - minutesEast * 60_000).toISOString() }
    })
  return fc.tuple(rest, time).map(([more, own]) => ({ ...more, ...own }) as Timestamp)
}

function printOffset(minutesEast: number): string {
  const digits = (value: number) => String(value).padStart(2, '0')
  const size = Math.abs(minutesEast)
  return `${minutesEast < 0 ? '-' : '+'}${digits(Math.floor(size / 60))}:${digits(size % 60)}`
}
