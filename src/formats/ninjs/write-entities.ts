import type { Article } from '../../article/index.js'
import { filled, isUri, withKnown } from '../shared/index.js'
import { relOf } from './contributor-roles.js'
import { writePoint } from './geo-json.js'
import type { NinjsConcept, NinjsContactInfo, NinjsInfoSource, NinjsPlace, NinjsSubject } from './types.js'

type Concept = NonNullable<Article['subjects']>[number]
type Place = NonNullable<Article['places']>[number]
type Contributor = NonNullable<NonNullable<Article['bylines']>[number]['contributors']>[number]

/** A URI; one that is none cannot be written. */
export function uriOf(uri: string | undefined): string | undefined {
  return uri !== undefined && isUri(uri) ? uri : undefined
}

export function writeNamed({ id, name }: { id: string; name: string }): NinjsConcept {
  return { name, literal: id }
}

export function writeContributor({ name, role, title, organization, location, uri, email }: Contributor): NinjsConcept {
  const contactInfo: NinjsContactInfo[] = []
  if (email !== undefined) contactInfo.push({ type: 'email', value: email })
  const value = organization ?? title
  if (location !== undefined || value !== undefined) {
    // a contact has an address or a value, not both
    const where = location === undefined ? { value } : { address: { locality: location } }
    contactInfo.push(withKnown({ type: 'office', ...where }, { role: title, name: organization }) as NinjsContactInfo)
  }
  return withKnown({ name, rel: relOf(role) }, { uri: uriOf(uri), contactInfo: filled(contactInfo) })
}

export function writePlace(place: Place, rel?: 'located' | 'dateline'): NinjsPlace {
  const { id, name, region, country, countryCode, geo } = place
  const address = withKnown({}, { area: region, country: country ?? countryCode })
  return withKnown(
    { name },
    {
      rel,
      literal: rel === undefined ? id : undefined,
      geoJSON: geo && writePoint(geo),
      contactInfo: Object.keys(address).length > 0 ? [{ type: 'address', address }] : undefined,
    },
  )
}

export function writeConcept({ name, qcode, uri }: Concept): { name: string; literal?: string; uri?: string } {
  return withKnown({ name }, { literal: qcode, uri: uriOf(uri) })
}

export function writeSubject(subject: Concept): NinjsSubject {
  const { relevance, confidence } = subject
  return withKnown(writeConcept(subject), { relevance: percent(relevance), confidence: percent(confidence) })
}

function percent(share: number | undefined): number | undefined {
  return share === undefined ? undefined : Math.round(share * 100)
}

/** An address that is no URI is an identifier all the same. */
export function writeSource({ name, role, uri }: NonNullable<Article['infoSources']>[number]): NinjsInfoSource {
  const known = uriOf(uri)
  return withKnown({ name }, { role, uri: known, literal: known === undefined ? uri : undefined })
}
