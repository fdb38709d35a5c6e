import type { Article } from '../../article/index.js'
import { filled, withKnown } from '../shared/index.js'
import type { Node } from './node.js'

export function readProvider(node: Node): Article['provider'] {
  for (const key of ['publisher', 'provider']) {
    const body = node.thing(key)
    const name = body?.text('name')
    if (body !== undefined && name !== undefined) return withKnown({ name }, { uri: addressOf(body) })
    node.leave(key)
  }
  return undefined
}

export function readInfoSources(node: Node): NonNullable<Article['infoSources']> {
  const sources = node.things('sourceOrganization').map((source) => {
    const name = source.text('name')
    if (name === undefined) return node.giveBack('sourceOrganization', source)
    return withKnown({ name }, { role: source.roleName, uri: addressOf(source) })
  })
  return sources.filter((source) => source !== undefined)
}

export function readRights(node: Node): Article['rights'] {
  const year = node.whole('copyrightYear')
  const isYear = year !== undefined && year >= 1000 && year <= 9999
  if (year !== undefined && !isYear) node.leave('copyrightYear')
  const terms = node.things('usageInfo', { textKey: 'url' }).flatMap((work) => {
    const words = work.passage('text') ?? work.text('url')
    if (words === undefined) node.giveBack('usageInfo', work)
    return words ?? []
  })
  const holder = node.thing('copyrightHolder')?.text('name')
  if (holder === undefined) node.leave('copyrightHolder')
  const rights: NonNullable<Article['rights']> = withKnown(
    {},
    {
      holder,
      notice: node.text('copyrightNotice'),
      year: isYear ? year : undefined,
      usageTerms: filled(terms),
    },
  )
  return Object.keys(rights).length > 0 ? rights : undefined
}

/** The address of a thing: its page, or else what identifies it. */
export function addressOf(thing: Node): string | undefined {
  return thing.text('url') ?? thing.id()
}
