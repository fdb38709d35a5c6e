import type { Quote } from '../../article/index.js'
import type { BodyText } from './article-body.js'
import type { Node } from './node.js'
import { QuotePlaces } from './quote-places.js'
import type { About } from './read-about.js'
import { ORGANIZATION, QUOTATION } from './types-of-things.js'

type Speaker = NonNullable<Quote['speaker']>

/**
 * The quotations among the parts of an article, where their words stand in the body; those whose words do not are kept
 * with the rest, with an issue.
 */
export function readQuotes(node: Node, body: BodyText, about: Pick<About, 'people' | 'organizations'>): Quote[] {
  const places = new QuotePlaces(body)
  const quotes: Quote[] = []
  for (const part of node.things('hasPart', { wanted: (thing) => thing.is(QUOTATION) })) {
    const text = part.passage('text') ?? ''
    const place = places.find(text, part.text('position'))
    if (place === undefined) {
      node.giveBack('hasPart', part)
      node.invalid('hasPart', 'a quotation that does not stand in the text')
      continue
    }
    const genre = part.text('genre')
    if (genre !== undefined && genre !== 'indirect' && genre !== 'mixed') part.leave('genre')
    const quote: Quote = {
      id: `q${quotes.length + 1}`,
      type: genre === 'indirect' || genre === 'mixed' ? genre : 'direct',
      text,
      ...place,
    }
    const speaker = readSpeaker(part, about)
    if (speaker !== undefined) quote.speaker = speaker
    quotes.push(quote)
  }
  return quotes
}

function readSpeaker(
  part: Node,
  { people, organizations }: Pick<About, 'people' | 'organizations'>,
): Speaker | undefined {
  const one = part.thing('creator') ?? part.thing('author') ?? part.thing('spokenByCharacter')
  const name = one?.text('name')
  if (one === undefined || name === undefined) {
    const document = part.thing('isBasedOn')?.text('name')
    return document === undefined ? undefined : withRef({ name: document, kind: 'document' }, organizations)
  }
  const told = one.text('disambiguatingDescription')
  const isBody = one.is(ORGANIZATION)
  const kind = told === 'group' || told === 'unnamed' ? told : isBody ? 'organization' : 'person'
  if (told !== undefined && told !== kind) one.leave('disambiguatingDescription')
  return withRef({ name, kind }, kind === 'person' ? people : kind === 'unnamed' ? [] : organizations)
}

/** A speaker whose name is that of one who is listed is that one. */
function withRef(speaker: Speaker, listed: readonly { id: string; name: string }[] | undefined): Speaker {
  const known = listed?.find(({ name }) => name === speaker.name)
  return known === undefined ? speaker : { ...speaker, ref: known.id }
}
