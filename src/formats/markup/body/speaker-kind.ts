import type { Quote } from '../../../article/index.js'

type Kind = NonNullable<Quote['speaker']>['kind']

// Source: Harbour log
const DOCUMENT = /^source:/i
// the Interior Ministry, Vellmar Police Department
const BODY =
  /(?<![\p{L}\p{N}])(?:Ministry|Agency|Department|Police|Council|Union|Bank|Reuters|Government|Committee|Commission|University|Association|Parliament)(?![\p{L}\p{N}])/u

/** What kind a speaker is by the name alone, where nothing else says it: a person, unless a word tells otherwise. */
export function speakerKind(name: string): Kind {
  if (DOCUMENT.test(name)) return 'document'
  return BODY.test(name) ? 'organization' : 'person'
}
