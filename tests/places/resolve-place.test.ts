import { describe, expect, test } from 'vitest'
import { corePlaces, type PlaceTable, type PrintedPlace, resolvePlace } from 'wirecopy/places'

/** `GB Europe/London`, and after it the codes of the issues. */
function read(printed: PrintedPlace, options: Parameters<typeof resolvePlace>[1] = {}): string {
  const { countryCode = '-', timeZone = '-', issues } = resolvePlace(printed, options)
  return [countryCode, timeZone, ...issues.map(({ code }) => code)].join(' ')
}

describe('a name alone', () => {
  test.each([
    ['LONDON', 'GB Europe/London'],
    ['Kyiv', 'UA Europe/Kyiv'],
    ['KIEV', 'UA Europe/Kyiv'],
    ['Київ', 'UA Europe/Kyiv'],
    ['киев', 'UA Europe/Kyiv'],
    ['Odesa', 'UA Europe/Kyiv'],
    ['ODESSA', 'UA Europe/Kyiv'],
    ['Wien', 'AT Europe/Vienna'],
    ['Genf', 'CH Europe/Zurich'],
    ['Nueva Delhi', 'IN Asia/Kolkata'],
    ['København', 'DK Europe/Copenhagen'],
    ['DUESSELDORF', 'DE Europe/Berlin'],
    ['DUSSELDORF', 'DE Europe/Berlin'],
    ['ST. LOUIS', 'US America/Chicago'],
    ['Saint Louis', 'US America/Chicago'],
    ['Port au Prince', 'HT America/Port-au-Prince'],
    ['SHARM EL-SHEIKH', 'EG Africa/Cairo'],
    ['United Nations', 'US America/New_York'],
    ['SINGAPORE', 'SG Asia/Singapore'],
    ['Hong Kong SAR', 'HK Asia/Hong_Kong'],
    ['Sicily', 'IT Europe/Rome'],
  ])('%s', (name, expected) => expect(read({ name })).toBe(expected))

  test.each(['Springfield', 'PORTSMOUTH', 'San José', 'Newcastle', 'Georgia'])('%s is said to be ambiguous', (name) => {
    const { countryCode, timeZone, issues } = resolvePlace({ name })
    expect([countryCode, timeZone]).toEqual([undefined, undefined])
    expect(issues).toMatchObject([{ code: 'place-ambiguous', severity: 'warning' }])
    expect(issues[0]?.message).toContain(`"${name}" is the name of places in `)
  })

  test.each(['Tarnholm', '', '—', 'The harbour'])('%j is not known, and that is no issue', (name) => {
    expect(read({ name })).toBe('- -')
  })

  test('what is known says what it is', () => {
    expect(resolvePlace({ name: 'Kiev' }).candidates).toEqual([
      {
        name: 'Kyiv',
        otherNames: expect.arrayContaining(['Kiev', 'Київ']),
        countryCode: 'UA',
        timeZone: 'Europe/Kyiv',
        standsAlone: true,
      },
    ])
    expect(resolvePlace({ name: 'DENVER' }).regionCode).toBe('US-CO')
  })
})

describe('a region or country beside it goes first', () => {
  test.each([
    [{ name: 'PARIS', region: 'Texas' }, 'US -'],
    [{ name: 'LONDON', region: 'Ont.' }, 'CA America/Toronto'],
    [{ name: 'MELBOURNE', region: 'Fla.' }, 'US America/New_York'],
    [{ name: 'PORTLAND', region: 'Me.' }, 'US America/New_York'],
    [{ name: 'EL PASO', region: 'TX' }, 'US America/Denver'],
    [{ name: 'NITRO', region: 'W.Va.' }, 'US America/New_York'],
    [{ name: 'Erimo', country: 'Japan' }, 'JP Asia/Tokyo'],
    [{ name: 'WOLFSBURG', country: 'West Germany' }, 'DE Europe/Berlin'],
    [{ name: 'SAN JOSE', country: 'Costa Rica' }, 'CR America/Costa_Rica'],
    [{ name: 'SAN JOSE', region: 'Calif.' }, 'US America/Los_Angeles'],
    [{ name: 'Palermo', region: 'Sicily' }, 'IT Europe/Rome'],
    [{ name: 'Bengaluru', region: 'Karnataka', country: 'India' }, 'IN Asia/Kolkata'],
    [{ name: 'MOSCOW', country: 'USSR' }, 'RU Europe/Moscow'],
    [{ name: 'ATLANTA', country: 'Georgia' }, 'US America/New_York'],
    [{ name: 'TBILISI', country: 'Georgia' }, 'GE Asia/Tbilisi'],
    [{ name: 'VANCOUVER', region: 'Wash.' }, 'US America/Los_Angeles'],
    [{ name: 'Perth', country: 'Австралия' }, 'AU Australia/Perth'],
    [{ name: 'WASHINGTON', region: 'D.C.' }, 'US America/New_York'],
    [{ name: 'Vladivostok', country: 'Russia' }, 'RU Asia/Vladivostok'],
  ])('%j', (printed, expected) => expect(read(printed)).toBe(expected))

  test('of a country of several zones an unknown town has the country alone', () => {
    expect(read({ name: 'Tarnholm', country: 'Russia' })).toBe('RU -')
    expect(read({ name: 'Tarnholm', region: 'Mich.' })).toBe('US -')
    expect(read({ name: 'Tarnholm', region: 'Ohio' })).toBe('US America/New_York')
  })

  test('several of the name in the country: the country is known', () => {
    expect(read({ name: 'Springfield', country: 'United States' })).toBe('US - place-ambiguous')
  })

  test('a qualifier of two countries is ambiguous where no town decides', () => {
    expect(read({ name: 'Tarnholm', country: 'Georgia' })).toBe('- - place-ambiguous')
  })

  test('a qualifier that nobody knows settles nothing, and the town alone is not taken', () => {
    expect(read({ name: 'London', country: 'Tarnland' })).toBe('- -')
  })
})

describe('options', () => {
  test('the country at home settles what would be ambiguous, and nothing else', () => {
    expect(read({ name: 'HYDERABAD' }, { homeCountry: 'IN' })).toBe('IN Asia/Kolkata')
    expect(read({ name: 'HYDERABAD' }, { homeCountry: 'PK' })).toBe('PK Asia/Karachi')
    expect(read({ name: 'HYDERABAD' }, { homeCountry: 'FR' })).toContain('place-ambiguous')
    expect(read({ name: 'LONDON' }, { homeCountry: 'CA' })).toBe('GB Europe/London')
  })

  test('places of your own', () => {
    const places: PlaceTable = [...corePlaces, 'NO=Europe/Oslo|!Tarnholm=Tarnheim|Kessel', 'XK:Europe/Belgrade|Kessel']
    expect(read({ name: 'TARNHEIM' }, { places })).toBe('NO Europe/Oslo')
    expect(read({ name: 'Kessel' }, { places })).toContain('place-ambiguous')
    expect(read({ name: 'Kessel', country: 'Norway' }, { places })).toBe('NO Europe/Oslo')
  })

  test.each([
    [{ name: 1 }, {}, 'Place has no name: 1'],
    [undefined, {}, 'Place has no name: undefined'],
    [{ name: 'x' }, { table: [] }, 'No such option: table'],
    [{ name: 'x' }, { places: 'GB' }, 'Places are no list of lines: GB'],
    [{ name: 'x' }, { places: ['London'] }, 'No line of a table of places: London'],
  ])('%j with %j', (printed, options, message) => {
    expect(() => resolvePlace(printed as never, options as never)).toThrow(new TypeError(message))
  })
})
