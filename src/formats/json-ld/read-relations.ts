import type { Article } from '../../article/index.js'
import { knownWord, withKnown } from '../shared/index.js'
import type { Node } from './node.js'
import { isObject } from './values.js'

type Relation = NonNullable<Article['relations']>[number]

/** The identifier: `@id`, or else the address of the page. */
export function readId(node: Node): string | undefined {
  const id = node.id()
  const url = node.text('url')
  if (id !== undefined) {
    if (url !== undefined && url !== id) node.leave('url')
    return id
  }
  if (url !== undefined) return url
  const [page] = node.values('mainEntityOfPage')
  const address = isObject(page) ? page['@id'] : page
  // `True` is a common slip
  return typeof address === 'string' && /^\s*\S+[:/.]\S+\s*$/.test(address) ? address.trim() : undefined
}

export function readAltIds(node: Node): NonNullable<Article['altIds']> {
  const altIds = node.things('identifier', { textKey: 'value' }).map((one) => {
    const value = one.text('value')
    if (value === undefined) return node.giveBack('identifier', one)
    return withKnown({ value }, { role: one.text('propertyID') ?? one.text('name') })
  })
  return altIds.filter((one) => one !== undefined)
}

const properties = { isBasedOn: 'derivedFrom', translationOfWork: 'translatedFrom', citation: 'seeAlso' } as const
const named = ['previousVersion', 'corrects', 'replaces', 'evolvedFrom'] as const

export function readRelations(node: Node): Relation[] {
  return Object.entries(properties).flatMap(([key, usual]) =>
    node.things(key, { textKey: 'url' }).flatMap((work): Relation[] => {
      const id = work.id() ?? work.text('url')
      if (id === undefined) {
        node.giveBack(key, work)
        return []
      }
      const rel = knownWord(named, work.roleName) ?? usual
      return [withKnown({ rel, id }, { version: work.text('version') })]
    }),
  )
}
