import { expect, test } from 'vitest'

/** A host whose time-zone data is older than the zone's present name. */
class OldHost extends Intl.DateTimeFormat {
  constructor(locale?: string, options?: Intl.DateTimeFormatOptions) {
    if (options?.timeZone === 'Pacific/Kanton') throw new RangeError('Invalid time zone specified')
    super(locale, options)
  }
}

test('a host that knows only the old name of a zone still works', async () => {
  Intl.DateTimeFormat = OldHost as unknown as typeof Intl.DateTimeFormat
  const { canonicalTimeZone, readTimestamp, toInstant } = await import('wirecopy/time')
  expect(canonicalTimeZone('Pacific/Enderbury')).toBe('Pacific/Kanton')
  expect(toInstant('2024-03-04T14:05', 'Pacific/Kanton').instant).toBe('2024-03-04T01:05:00.000Z')
  const { timestamp } = readTimestamp('4 March 2024, 14:05', { timeZone: 'Pacific/Kanton' })
  expect(timestamp).toMatchObject({ timeZone: 'Pacific/Kanton', offset: '+13:00' })
})
