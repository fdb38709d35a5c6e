import { describe, expect, test } from 'vitest'
import { corePlaces, type PlaceTable, resolvePlace } from 'wirecopy/places'
import { largePlaces } from 'wirecopy/places/large'
import { canonicalTimeZone } from 'wirecopy/time'

const zoneOf = (line: string) => /[=:]([^|]+)/.exec(line)?.[1] as string

describe.each([
  ['core', corePlaces, 2200, 2500],
  ['large', largePlaces, 25_000, 30_000],
] as [string, PlaceTable, number, number][])('the %s table', (_, table, least, most) => {
  test('has as many places as it says', () => {
    const count = table.reduce((sum, line) => sum + line.split('|').length - 1, 0)
    expect(count).toBeGreaterThan(least)
    expect(count).toBeLessThan(most)
  })

  test('names zones as they are called today', () => {
    const zones = [...new Set(table.map(zoneOf))]
    expect(zones.filter((zone) => canonicalTimeZone(zone) !== zone)).toEqual([])
  })

  test('says of each name that stands alone which place it is', () => {
    const claimed = new Map<string, string>()
    for (const line of table) {
      for (const entry of line.split('|').slice(1)) {
        if (!entry.startsWith('!')) continue
        const name = entry.slice(1).split('=')[0] as string
        expect(claimed.get(name), name).toBeUndefined()
        claimed.set(name, line.slice(0, 2))
      }
    }
    for (const [name, country] of claimed) {
      expect([name, resolvePlace({ name }, { places: table }).countryCode]).toEqual([name, country])
    }
  })
})

test('the larger table knows smaller towns, and no other answer to what the built-in one knows', () => {
  expect(resolvePlace({ name: 'Neusiedl am See' }).countryCode).toBeUndefined()
  expect(resolvePlace({ name: 'FOUNTAIN HILLS', region: 'Ariz.' }).timeZone).toBeUndefined()
  expect(resolvePlace({ name: 'FOUNTAIN HILLS', region: 'Ariz.' }, { places: largePlaces }).timeZone).toBe(
    'America/Phoenix',
  )
  const names = corePlaces
    .flatMap((line) => line.split('|').slice(1))
    .map((entry) => entry.replace('!', '').split('=')[0])
  for (const name of names as string[]) {
    const known = resolvePlace({ name }).countryCode
    const larger = resolvePlace({ name }, { places: largePlaces }).countryCode
    if (known !== undefined && larger !== undefined) expect([name, larger]).toEqual([name, known])
  }
})
