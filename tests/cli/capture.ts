import type { Io, Output } from '../../src/cli/io.js'
import { run } from '../../src/cli/run.js'

/** What a terminal or a pipe is like. */
interface Given {
  input?: string | Uint8Array
  stdout?: Omit<Output, 'write'>
  env?: Io['env']
}

/** Runs the command in this process. */
export async function capture(words: string[], { input = '', stdout = {}, env = {} }: Given = {}) {
  const written = { stdout: '', stderr: '' }
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  const code = await run(words, {
    stdin: chunksOf(typeof input === 'string' ? Buffer.from(input) : input),
    stdout: { ...stdout, write: (text) => (written.stdout += typeof text === 'string' ? text : decoder.decode(text)) },
    stderr: { write: (text) => (written.stderr += text) },
    env,
  })
  return { code, ...written }
}

/** Small chunks, so that characters are cut in two. */
async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7)
}
