import { doors } from '../../scripts/doors.js'

/** A program in TypeScript that enters the package by every door, as a user's would be: what is needed to compile and run it. */
export const consumer = `${doors.map(({ name }, at) => `import * as door${at} from '${name}'`).join('\n')}
import { type Article, bySpeaker, parseArticle, type Quote, type Speaker } from 'wirecopy'
import { Article as Schema } from 'wirecopy/article'
import { type Ninjs3, writeNinjs } from 'wirecopy/ninjs'

export const doors: object[] = [${doors.map((_, at) => `door${at}`).join(', ')}]

const { article }: { article: Article } = parseArticle('“It holds,” said Mara Lind.', { language: 'en' })
const said: { speaker: Speaker; quotes: Quote[] }[] = bySpeaker(article)
const output: Ninjs3 = writeNinjs(article, { id: 'urn:example:1' }).output
const parsed: Article = Schema.parse(article)

// @ts-expect-error: the declarations are found, so a slip is one
parseArticle(1)

console.log(doors.length, said[0]?.speaker.name, output.uri, parsed.quotes.length)
`
  // the slip is for the compiler alone
  .replace('parseArticle(1)', 'if (false) parseArticle(1)')

/** What it prints. */
export const printed = `${doors.length} Mara Lind urn:example:1 1\n`

/** How TypeScript takes it: as an ES module and as CommonJS, by Node's rules and by those of bundlers. */
export const consumers = [
  { kind: 'an ES module by the rules of Node', file: 'app.mts', made: 'app.mjs', modules: 'node16', resolution: 'node16' },
  { kind: 'CommonJS by the rules of Node', file: 'app.cts', made: 'app.cjs', modules: 'node16', resolution: 'node16' },
  { kind: 'a module for a bundler', file: 'app.ts', made: 'app.js', modules: 'esnext', resolution: 'bundler' },
]
