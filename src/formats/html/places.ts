import type { Article } from '../../article/index.js'
import { attribute, type MarkupElement } from '../markup/index.js'
import { withKnown } from '../shared/index.js'
import { numberIn } from './values.js'

type Place = NonNullable<Article['places']>[number]

const COUNTRY_CODE = /^[A-Z]{2}$/

/** What is known of a place beside its name. */
export function placeAttributes({ id, region, country, countryCode, timeZone, geo }: Place) {
  return {
    'data-id': id,
    'data-region': region,
    'data-country': country,
    'data-country-code': countryCode,
    'data-time-zone': timeZone,
    'data-latitude': geo?.latitude,
    'data-longitude': geo?.longitude,
  }
}

export function readPlace(node: MarkupElement, name: string): Place {
  const latitude = numberIn(node, 'data-latitude', -90, 90)
  const longitude = numberIn(node, 'data-longitude', -180, 180)
  const code = attribute(node, 'data-country-code')
  return withKnown(
    { name },
    {
      id: attribute(node, 'data-id'),
      region: attribute(node, 'data-region'),
      country: attribute(node, 'data-country'),
      countryCode: code !== undefined && COUNTRY_CODE.test(code) ? code : undefined,
      timeZone: attribute(node, 'data-time-zone'),
      geo: latitude === undefined || longitude === undefined ? undefined : { latitude, longitude },
    },
  )
}
