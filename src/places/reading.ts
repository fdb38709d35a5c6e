/** What the rooms above ask about names, beside what the door gives to users. */
export { isAbbreviatedRegion, isAreaName, isCountryCode, isCountryName } from './areas.js'
export { checkTable, isPlaceName, lookUp, spellingOf, zonesOfTable } from './table.js'
