export { placeIssues } from './issues.js'
export { type PlaceReading, type PrintedPlace, type ResolvePlaceOptions, resolvePlace } from './resolve-place.js'
export { corePlaces, type KnownPlace, type PlaceTable } from './table.js'
