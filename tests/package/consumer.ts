import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { doors } from '../../scripts/doors.js'
import { type Ended, runLine } from './run.js'

/** A program in TypeScript that enters the package by every door, as a user's would be: what is needed to compile and run it. */
const consumer = `${doors.map(({ name }, at) => `import * as door${at} from '${name}'`).join('\n')}
import { type Article, bySpeaker, parseArticle, type Quote, type Speaker } from 'wirecopy'
import { Article as Schema } from 'wirecopy/article'
import { type Ninjs3, writeNinjs } from 'wirecopy/ninjs'

export const doors: object[] = [${doors.map((_, at) => `door${at}`).join(', ')}]

const { article }: { article: Article } = parseArticle('“It holds,” said Mara Lind.', { language: 'en' })
const said: { speaker: Speaker; quotes: Quote[] }[] = bySpeaker(article)
const output: Ninjs3 = writeNinjs(article, { id: 'urn:example:1' }).output
const parsed: Article = Schema.parse(article)

// @ts-expect-error: the declarations are found, so a slip is one
export const slip = () => parseArticle(1)

console.log(doors.length, said[0]?.speaker.name, output.uri, parsed.quotes.length)
`

/** What it prints. */
export const printed = `${doors.length} Mara Lind urn:example:1 1\n`

/** How TypeScript takes it: as an ES module and as CommonJS by Node's rules, and by those of bundlers. */
export const consumers = [
  { kind: 'ES module', extension: 'mts', made: 'app.mjs', module: 'node16', resolution: 'node16' },
  { kind: 'CommonJS', extension: 'cts', made: 'app.cjs', module: 'node16', resolution: 'node16' },
  { kind: 'module for a bundler', extension: 'ts', made: 'app.js', module: 'esnext', resolution: 'bundler' },
]

/** Compiles the program in a folder, which holds what is made; `libraries` checks all declarations that it reads, too. */
export function compileConsumer(
  { extension, module, resolution }: (typeof consumers)[number],
  cwd: string,
  { tsc, libraries }: { tsc: string; libraries: boolean },
): Promise<Ended> {
  writeFileSync(join(cwd, `app.${extension}`), consumer)
  const options = `--module ${module} --moduleResolution ${resolution} --target es2022 --lib es2022 --types node`
  const strict = `--strict --exactOptionalPropertyTypes --skipLibCheck ${!libraries}`
  return runLine(`node ${tsc} ${options} ${strict} --outDir made app.${extension}`, { cwd })
}
