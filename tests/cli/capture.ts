import type { Io, Output } from '../../src/cli/io.js'
import { run } from '../../src/cli/run.js'

/** What a terminal or a pipe is like. */
interface Given {
  input?: string | Uint8Array | Io['stdin']
  stdout?: Omit<Output, 'write'>
  stderr?: Omit<Output, 'write'>
  env?: Io['env']
  once?: Io['once']
}

/** Runs the command in this process. */
export async function capture(words: string[], { input = '', stdout = {}, stderr = {}, env = {}, once }: Given = {}) {
  const written = { stdout: '', stderr: '' }
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  const textOf = (data: string | Uint8Array) => (typeof data === 'string' ? data : decoder.decode(data))
  const code = await run(words, {
    stdin:
      typeof input === 'string' ? chunksOf(Buffer.from(input)) : input instanceof Uint8Array ? chunksOf(input) : input,
    stdout: { ...stdout, write: (data) => (written.stdout += textOf(data)) },
    stderr: { ...stderr, write: (data) => (written.stderr += textOf(data)) },
    env,
    ...(once && { once }),
  })
  return { code, ...written }
}

/** Small chunks, so that characters are cut in two. */
async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7)
}
