import type { PlaceTable } from '../table.js'
import { largeLines } from './large.data.js'

/**
 * The larger table: about 26,000 towns of 12,500 people or more, and the places of the built-in one; some 145 kB gzipped.
 * From GeoNames (https://www.geonames.org), CC BY 4.0. `readWire(copy, { places: largePlaces })`
 */
export const largePlaces: PlaceTable = largeLines
