import type { Article } from '../../article/index.js'
import { withKnown } from '../shared/index.js'
import type { Extra } from './extra.js'
import type { NinjsInfoSource } from './types.js'

type InfoSource = NonNullable<Article['infoSources']>[number]

export const PROVIDER = 'provider'

/** Who supplied the item, and where else it came from. `source` is Superdesk's word for the first. */
export function readSources(given: readonly NinjsInfoSource[], source: string | undefined, extra: Extra) {
  let provider: Article['provider'] = source === undefined ? undefined : { name: source }
  const infoSources: InfoSource[] = []
  let isFound = false
  for (const { name, role, uri, literal, ...rest } of given) {
    const shown = name ?? literal ?? uri
    extra.add('infoSources', shown, { ...rest, literal: uri === undefined ? undefined : literal })
    if (shown === undefined) continue
    const named = withKnown({ name: shown }, { uri: uri ?? literal })
    if (role !== PROVIDER || isFound) infoSources.push(withKnown(named, { role }))
    else provider = named
    isFound ||= role === PROVIDER
  }
  return { provider, infoSources }
}
