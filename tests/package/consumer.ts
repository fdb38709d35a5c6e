import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { doors } from '../../scripts/doors.js'
import { runLine } from './run.js'

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
const printed = `${doors.length} Mara Lind urn:example:1 1\n`

/** How TypeScript takes it: as an ES module and as CommonJS by the rules of Node, and by those of bundlers. */
export const consumers = [
  { rules: 'of Node', module: 'node16', resolution: 'node16', sources: ['app.mts', 'app.cts'] },
  { rules: 'of bundlers', module: 'esnext', resolution: 'bundler', sources: ['app.ts'] },
]

/**
 * Compiles the program in a folder, and runs what is made, which lands in its folder `made`. `libraries` checks all the
 * declarations that are read, too.
 */
export async function tryConsumer(
  { module, resolution, sources }: (typeof consumers)[number],
  cwd: string,
  { tsc, libraries }: { tsc: string; libraries: boolean },
): Promise<void> {
  for (const file of sources) writeFileSync(join(cwd, file), consumer)
  const options = `--module ${module} --moduleResolution ${resolution} --target es2022 --lib es2022 --types node`
  const strict = `--strict --exactOptionalPropertyTypes --skipLibCheck ${!libraries}`
  const line = `node ${tsc} ${options} ${strict} --outDir made ${sources.join(' ')}`
  expect(await runLine(line, { cwd })).toEqual({ code: 0, stdout: '', stderr: '' })
  for (const file of sources) {
    const made = join('made', file.replace('ts', 'js'))
    expect(await runLine(`node ${made}`, { cwd })).toEqual({ code: 0, stdout: printed, stderr: '' })
  }
}
