import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

/** The one that the variable REDIS_SERVER names, else the one in the path. */
const binary = process.env.REDIS_SERVER ?? 'redis-server'

/** Whether this machine has a redis-server. */
export function hasRedisServer(): boolean {
  try {
    execFileSync(binary, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** A redis-server of its own, that keeps nothing and is reached through a socket alone. */
export class RedisServer {
  readonly #server: ChildProcess
  readonly #folder: string

  private constructor(server: ChildProcess, folder: string) {
    this.#server = server
    this.#folder = folder
  }

  static async start(): Promise<RedisServer> {
    const folder = mkdtempSync(join(tmpdir(), 'wirecopy-redis-'))
    const words = ['--port', '0', '--unixsocket', 'redis.sock', '--dir', folder, '--save', '', '--appendonly', 'no']
    const started = new RedisServer(spawn(binary, words, { stdio: 'ignore' }), folder)
    while (!existsSync(started.url)) {
      if (started.#server.exitCode !== null) throw new Error(`${binary} ended with ${started.#server.exitCode}`)
      await setTimeout(10)
    }
    return started
  }

  /** As ioredis takes it. */
  get url(): string {
    return join(this.#folder, 'redis.sock')
  }

  async stop(): Promise<void> {
    this.#server.kill()
    if (this.#server.exitCode === null) await once(this.#server, 'exit')
    rmSync(this.#folder, { recursive: true })
  }
}
