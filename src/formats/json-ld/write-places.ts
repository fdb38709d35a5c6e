import type { Place } from '../../article/index.js'
import { withKnown } from '../shared/index.js'
import type { JsonLdAddress, JsonLdPlace } from './types.js'

/** A place with its region and country as an address. */
export function writePlace({ name, region, country, countryCode, geo }: Place): JsonLdPlace {
  const address: JsonLdAddress | undefined =
    region === undefined && country === undefined && countryCode === undefined
      ? undefined
      : withKnown(
          { '@type': 'PostalAddress' as const },
          {
            addressRegion: region,
            addressCountry:
              country !== undefined && countryCode !== undefined
                ? { '@type': 'Country' as const, name: country, identifier: countryCode }
                : (country ?? countryCode),
          },
        )
  return withKnown(
    { '@type': 'Place' as const, name },
    { address, geo: geo && { '@type': 'GeoCoordinates' as const, ...geo } },
  )
}
