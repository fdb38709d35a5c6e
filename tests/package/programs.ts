import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect } from 'vitest'
import { runLine } from './run.js'

/** A script of an example's package.json, and the files of its folder `expected` that say what is to come of it. */
export interface Program {
  example: string
  script: string
  /** Holds standard output; nothing is printed there where it is left out. */
  stdout?: string
  /** Holds standard error; nothing is printed there where it is left out. */
  stderr?: string
  /** The code it ends with, 0 where it is left out. */
  code?: number
  /** The file or folder that it writes; `expected` holds the same. */
  writes?: string
}

/** Every example that is a program, but for the page, which needs a browser, and the archive, which needs Redis. */
export const programs: Program[] = [
  { example: 'endpoint', script: 'requests', stdout: 'answers.txt' },
  { example: 'feed', script: 'start', stdout: 'articles.ndjson', stderr: 'told.txt' },
  { example: 'fact-check', script: 'start', stdout: 'report.txt', code: 1 },
  { example: 'static-site', script: 'start', stdout: 'printed.txt', writes: 'site' },
  { example: 'retrieval', script: 'chunks', writes: 'chunks.ndjson' },
  { example: 'retrieval', script: 'check', stdout: 'report.txt', code: 1 },
  { example: 'ndjson-stdin', script: 'start', stdout: 'out.ndjson', stderr: 'told.txt', code: 1 },
  { example: 'nitf-to-ninjs', script: 'start', stdout: 'printed.txt', stderr: 'losses.txt', writes: 'ninjs', code: 1 },
  { example: 'corrections', script: 'start', stdout: 'report.txt', code: 1 },
  { example: 'validate-elsewhere', script: 'start', stdout: 'validate.mjs.txt', code: 1 },
]

/** The line of a script. */
export function lineOf({ example, script }: Program): string {
  const { scripts } = JSON.parse(readFileSync(join('examples', example, 'package.json'), 'utf8'))
  return scripts[script]
}

/** Runs a program in a copy of its folder, and compares what comes of it, byte for byte. */
export async function runProgram(
  program: Program,
  folder: string,
  { line = lineOf(program), node }: { line?: string; node?: string } = {},
): Promise<void> {
  const expected = resolve('examples', program.example, 'expected')
  const { code, stdout, stderr } = await runLine(line, { cwd: folder, node })
  await expectText(stderr, program.stderr && join(expected, program.stderr))
  await expectText(stdout, program.stdout && join(expected, program.stdout))
  expect(code).toBe(program.code ?? 0)
  if (program.writes === undefined) return
  const written = filesOf(join(folder, program.writes))
  for (const file of written)
    await expectText(readFileSync(join(folder, program.writes, file), 'utf8'), join(expected, program.writes, file))
  expect(written).toEqual(filesOf(join(expected, program.writes)))
}

/** npx vitest run tests/package -u, with TEST_DIST=esm, writes what is expected anew. */
async function expectText(text: string, file: string | undefined): Promise<void> {
  if (file === undefined) expect(text).toBe('')
  else await expect(text).toMatchFileSnapshot(file)
}

/** The files of a folder; of a file its own name, which is none. */
function filesOf(path: string): string[] {
  if (!existsSync(path)) return []
  return statSync(path).isDirectory() ? readdirSync(path).sort() : ['']
}
