import { expect, test } from 'vitest'
import { zoneLinks } from '../../src/time/zone-links.data.js'
import { canonicalTimeZone } from '../../src/time/zones.js'

test.each(Object.entries(zoneLinks))('%s keeps its name, and the names it replaced lead to it', (name, links) => {
  for (const spelled of [name, ...links.split(' ')]) {
    expect(canonicalTimeZone(spelled), spelled).toBe(name)
    expect(canonicalTimeZone(spelled.toLowerCase()), spelled).toBe(name)
    expect(canonicalTimeZone(spelled.toUpperCase()), spelled).toBe(name)
  }
})

test('every other name of the host keeps its spelling', () => {
  const replaced = new Set(Object.values(zoneLinks).flatMap((links) => links.split(' ')))
  for (const name of Intl.supportedValuesOf('timeZone')) {
    if (!replaced.has(name)) expect(canonicalTimeZone(name)).toBe(name)
  }
})
