import type { SizeLimitConfig } from 'size-limit'
import { doors } from './scripts/doors.js'

const main = 'wirecopy'

/** What users import alone from the main door: each must come without the rest. */
const alone = ['parseArticle', 'findQuotes', 'createArticle', 'readByline', 'textOf']

/**
 * What each door may weigh in an app: bundled with its dependencies, minified and gzipped.
 * When a change makes one heavier, raise its limit in the commit that causes it and say why there.
 */
const limits: Record<string, string> = {
  [importOf('parseArticle')]: '162 kB',
  [importOf('findQuotes')]: '59 kB',
  [importOf('createArticle')]: '9 kB',
  [importOf('readByline')]: '11 kB',
  [importOf('textOf')]: '1 kB',
  wirecopy: '166 kB',
  'wirecopy/article': '44 kB',
  'wirecopy/text': '9 kB',
  'wirecopy/time': '20 kB',
  'wirecopy/places': '30 kB',
  'wirecopy/places/large': '150 kB',
  'wirecopy/wire': '106 kB',
  'wirecopy/people': '34 kB',
  'wirecopy/quotes': '59 kB',
}

const checks: SizeLimitConfig = [
  ...alone.map((name) => ({ ...limited(importOf(name)), path: 'dist/index.js', import: `{ ${name} }` })),
  ...doors.map((door) => ({ ...limited(door.name), path: door.built })),
]

function importOf(name: string): string {
  return `import { ${name} } from '${main}'`
}

function limited(name: string) {
  const limit = limits[name]
  if (limit === undefined) throw new RangeError(`${name} has no size limit`)
  return { name, limit, gzip: true, modifyEsbuildConfig: withPeers }
}

/** size-limit leaves peers out; whoever imports `wirecopy/article` loads zod all the same. */
function withPeers<T extends object>(config?: T): T {
  return { ...(config as T), external: [], logOverride: { 'ignored-bare-import': 'silent' } }
}

export default checks
