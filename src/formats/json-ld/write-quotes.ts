import type { Article, Quote } from '../../article/index.js'
import { filled, type Report, withKnown } from '../shared/index.js'
import type { BodyText } from './article-body.js'
import type { JsonLdOrganization, JsonLdPerson, JsonLdQuotation, JsonLdWork } from './types.js'

/** Quotations of the body with their place in `articleBody`; those of headline and summary alone are left out. */
export function writeQuotes(
  { quotes }: Article,
  starts: BodyText['starts'],
  report: Report,
): JsonLdQuotation[] | undefined {
  const parts = quotes.flatMap((quote, index): JsonLdQuotation[] => {
    const { content, text, type } = quote
    if (text === '' || !content.some(({ block }) => typeof block === 'number')) {
      report.lost(`quotes[${index}]`, 'schema.org')
      return []
    }
    const genre = type === 'direct' ? undefined : type
    return [
      withKnown(
        { '@type': 'Quotation' as const, text },
        { position: positionOf(content, starts), genre, ...writeSpeaker(quote.speaker) },
      ),
    ]
  })
  return filled(parts)
}

function positionOf(content: Quote['content'], starts: BodyText['starts']): string | undefined {
  const worded = content.filter(({ start, end }) => start < end)
  const spans = worded.map(({ block, start, end }) => {
    const from = typeof block === 'number' ? starts[block] : undefined
    return from === undefined ? undefined : `${from + start}-${from + end}`
  })
  return spans.length > 0 && spans.every((span) => span !== undefined) ? spans.join(',') : undefined
}

/** Groups and those who are not named are told from organizations and persons by a description. */
function writeSpeaker(speaker: Quote['speaker']): {
  creator?: JsonLdPerson | JsonLdOrganization
  isBasedOn?: JsonLdWork
} {
  if (speaker === undefined) return {}
  const { name, kind } = speaker
  if (kind === 'document') return { isBasedOn: { '@type': 'CreativeWork', name } }
  const told = kind === 'group' || kind === 'unnamed' ? kind : undefined
  const isBody = kind === 'organization' || kind === 'group'
  const creator: JsonLdPerson | JsonLdOrganization = isBody
    ? withKnown({ '@type': 'Organization' as const, name }, { disambiguatingDescription: told })
    : withKnown({ '@type': 'Person' as const, name }, { disambiguatingDescription: told })
  return { creator }
}
