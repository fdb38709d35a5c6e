import type { SizeLimitConfig } from 'size-limit'
import { doors } from './scripts/doors.js'

/**
 * What each door may weigh in an app: bundled with its dependencies, minified and gzipped.
 * When a change makes one heavier, raise its limit in the commit that causes it and say why there.
 */
const parseArticle = "import { parseArticle } from 'wirecopy'"
const limits: Record<string, string> = {
  [parseArticle]: '68 kB',
  wirecopy: '72 kB',
  'wirecopy/article': '44 kB',
  'wirecopy/text': '9 kB',
  'wirecopy/time': '18 kB',
  'wirecopy/wire': '35 kB',
  'wirecopy/people': '28 kB',
  'wirecopy/quotes': '38 kB',
}

const checks: SizeLimitConfig = [
  { ...limited(parseArticle), path: 'dist/index.js', import: '{ parseArticle }' },
  ...doors.map((door) => ({ ...limited(door.name), path: door.built })),
]

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
