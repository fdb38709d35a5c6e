import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const folder = new URL('../../examples/archive-on-bullmq/', import.meta.url)

/** A command of the example in a process of its own. */
export class Program {
  readonly #child: ChildProcess
  readonly #ended: Promise<unknown>
  #output = ''

  constructor(name: string, words: readonly string[], env: NodeJS.ProcessEnv) {
    this.#child = spawn('node', ['--import', 'tsx', fileURLToPath(new URL(`${name}.ts`, folder)), ...words], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    this.#ended = once(this.#child, 'close')
    this.#child.stdout?.on('data', (data) => (this.#output += data))
    this.#child.stderr?.on('data', (data) => (this.#output += data))
  }

  get pid(): number {
    if (this.#child.pid === undefined) throw new Error('The process did not start')
    return this.#child.pid
  }

  /** What it printed so far. */
  get output(): string {
    return this.#output
  }

  signal(name: NodeJS.Signals): void {
    this.#child.kill(name)
  }

  /** What it ended with: its exit code, or nothing where a signal ended it. */
  async end(): Promise<{ code: number | null; output: string }> {
    await this.#ended
    return { code: this.#child.exitCode, output: this.#output }
  }
}
