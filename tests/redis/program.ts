import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'tsup'

/** The commands of the example, in JavaScript: so each of the many processes starts in a fifth of the time. */
export class Programs {
  readonly #folder = mkdtempSync(join(tmpdir(), 'wirecopy-programs-'))

  static async build(): Promise<Programs> {
    const programs = new Programs()
    await build({
      config: false,
      silent: true,
      entry: ['enqueue', 'work', 'status', 'join'].map((name) => `examples/archive-on-bullmq/${name}.ts`),
      outDir: programs.#folder,
      outExtension: () => ({ js: '.mjs' }),
      format: 'esm',
      platform: 'node',
      // nothing can be found from there
      noExternal: [/./],
      // some of that is CommonJS
      banner: {
        js: "import { createRequire as createRequireHere } from 'node:module'; const require = createRequireHere(import.meta.url)",
      },
    })
    return programs
  }

  start(name: string, words: readonly string[], env: NodeJS.ProcessEnv): Program {
    return new Program(join(this.#folder, `${name}.mjs`), words, env)
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true })
  }
}

/** A command of the example in a process of its own. */
export class Program {
  readonly #child: ChildProcess
  readonly #ended: Promise<unknown>
  #output = ''

  constructor(file: string, words: readonly string[], env: NodeJS.ProcessEnv) {
    this.#child = spawn('node', [file, ...words], {
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
