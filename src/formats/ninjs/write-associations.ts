import type { Article } from '../../article/index.js'
import { filled, makeUri, toUri, withKnown } from '../shared/index.js'
import { MAIN } from './read-associations.js'
import type { NinjsAssociation, NinjsRendition, NinjsText } from './types.js'
import { uriOf } from './write-entities.js'

type Association = NonNullable<Article['associations']>[number]
type Rendition = NonNullable<Association['renditions']>[number]
type Relation = NonNullable<Article['relations']>[number]

/** The file it leads to is the rendition `main`; its identifier in the file is the file's address, or made from its id. */
export function writeAssociation(association: Association): NinjsAssociation {
  const { id, type, href, mediaType, width, height, caption, credit, renditions = [] } = association
  const main = withKnown({ name: MAIN }, { href: href && toUri(href), contentType: mediaType, width, height })
  const files = [...(Object.keys(main).length > 1 ? [main] : []), ...renditions.map(writeRendition)]
  const descriptions: NinjsText[] =
    caption === undefined ? [] : [{ role: 'caption', contentType: 'text/plain', value: caption }]
  return withKnown(
    { name: id, uri: uriOf(href) ?? makeUri(`association:${id}`), type },
    {
      descriptions: filled(descriptions),
      by: credit,
      renditions: filled(files),
    },
  )
}

function writeRendition(rendition: Rendition, at: number): NinjsRendition {
  const { name, href, mediaType, width, height, sizeInBytes, duration } = rendition
  return withKnown(
    { name: name ?? `rendition-${at + 1}` },
    { href: toUri(href), contentType: mediaType, width, height, sizeInBytes, duration },
  )
}

/** In ninjs 2, where associations have no `rel`, the name alone says how the other item relates. */
export function writeRelation({ rel, id, version }: Relation, inNinjs2: boolean): NinjsAssociation {
  return withKnown({ name: rel, uri: toUri(id) }, { rel: inNinjs2 ? undefined : rel, version })
}
