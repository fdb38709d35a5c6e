import type { SizeLimitConfig } from 'size-limit'
import { doors } from './scripts/doors.js'

const main = 'wirecopy'

/** What users import alone from the main door: each must come without the rest. */
const alone = ['parseArticle', 'findQuotes', 'verifyQuote', 'compareWords', 'createArticle', 'readByline', 'textOf']

/**
 * What each door may weigh in an app: bundled with its dependencies, minified and gzipped.
 * When a change makes one heavier, raise its limit in the commit that causes it and say why there.
 */
const limits: Record<string, string> = {
  [importOf('parseArticle')]: '165.5 kB',
  [importOf('findQuotes')]: '61 kB',
  // with findQuotes, which reads the source
  [importOf('verifyQuote')]: '82.6 kB',
  [importOf('compareWords')]: '12 kB',
  [importOf('createArticle')]: '9 kB',
  [importOf('readByline')]: '10 kB',
  [importOf('textOf')]: '1 kB',
  // of it 36 kB are checks
  wirecopy: '209 kB',
  'wirecopy/article': '41.3 kB',
  'wirecopy/text': '9 kB',
  'wirecopy/time': '19 kB',
  'wirecopy/places': '30 kB',
  'wirecopy/places/large': '145 kB',
  // with completeArticle
  'wirecopy/wire': '109 kB',
  'wirecopy/checks': '99.8 kB',
  // with parseArticle; of the rest 15 kB count speakers and print them
  'wirecopy/archive': '185 kB',
  'wirecopy/detect': '3 kB',
  // A writer reads back what it wrote, so a format comes with its reader and its writer. Of it the packages are 23 kB in
  // ninjs, 6 in nitf, 28 in newsml-g2 and 1 in json-ld.
  // of it 3 kB read and tell what agencies write that NITF does not have
  'wirecopy/nitf': '42 kB',
  // of it 6 kB read what agencies make of it: heads of pages, accounts for creators, elements of their own, NITF as they write it
  'wirecopy/newsml-g2': '71.5 kB',
  // of it 22 kB are the parser of HTML
  'wirecopy/html': '61.4 kB',
  // with readWire: what is written is read, to tell what does not come back
  'wirecopy/plain-text': '113 kB',
  // with readWire, which reads the text
  'wirecopy/iptc-7901': '108.5 kB',
  'wirecopy/anpa': '109.5 kB',
  // of it 2 kB are the package uuid
  'wirecopy/web-annotation': '8 kB',
  'wirecopy/people': '35.6 kB',
  'wirecopy/ninjs': '55.5 kB',
  'wirecopy/quotes': '61.4 kB',
  // of it 3 kB read what pages slip: HTML in texts with its named characters, comments in JSON, live blogs
  'wirecopy/json-ld': '22 kB',
  // of it 76 kB are feedsmith, which comes with its parser of XML and the named characters of HTML, and 20 htmlparser2;
  // 19 are the reader of times, as sites print them, and 5 the parser that says where XML is not well-formed
  'wirecopy/feeds': '161.5 kB',
  // of it 15 kB are the package yaml, and 11 kB what prints mdast
  'wirecopy/markdown': '40.5 kB',
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
