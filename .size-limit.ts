import type { SizeLimitConfig } from 'size-limit'
import { doors } from './scripts/doors.js'

/**
 * What each door may weigh in an app: bundled with its dependencies, minified and gzipped.
 * When a change makes one heavier, raise its limit in the commit that causes it and say why there.
 */
const limits: Record<string, string> = {
  wirecopy: '60 kB',
  'wirecopy/article': '60 kB',
  'wirecopy/text': '10 kB',
  'wirecopy/time': '30 kB',
  'wirecopy/wire': '40 kB',
  'wirecopy/people': '30 kB',
  'wirecopy/quotes': '30 kB',
}

const checks: SizeLimitConfig = doors.map((door) => {
  const limit = limits[door.name]
  if (limit === undefined) throw new RangeError(`${door.name} has no size limit`)
  return { name: door.name, path: door.built, limit, gzip: true, modifyEsbuildConfig: withPeers }
})

checks.unshift({
  name: "import { parseArticle } from 'wirecopy'",
  path: 'dist/index.js',
  import: '{ parseArticle }',
  limit: '60 kB',
  gzip: true,
  modifyEsbuildConfig: withPeers,
})

/** size-limit leaves peers out; whoever imports `wirecopy/article` loads zod all the same. */
function withPeers<T extends object>(config?: T): T {
  return { ...(config as T), external: [] }
}

export default checks
