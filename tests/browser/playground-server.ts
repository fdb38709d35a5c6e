import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join, normalize } from 'node:path'
import { writePlayground } from '../../scripts/write-playground.js'

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
}

/** The playground as it is built, on a server of files that knows nothing of it. */
export class PlaygroundServer {
  readonly address: string
  readonly #server: Server
  readonly #folder: string

  private constructor(server: Server, folder: string) {
    this.#server = server
    this.#folder = folder
    this.address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/playground/`
  }

  static async start(): Promise<PlaygroundServer> {
    const folder = mkdtempSync(join(tmpdir(), 'wirecopy-playground-'))
    await writePlayground(join(folder, 'playground'))
    const server = createServer(({ url = '' }, response) => {
      const path = normalize(new URL(url, 'http://localhost').pathname.replace(/\/$/, '/index.html'))
      try {
        const body = readFileSync(join(folder, path))
        response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' })
        response.end(body)
      } catch {
        response.writeHead(404)
        response.end()
      }
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return new PlaygroundServer(server, folder)
  }

  stop(): void {
    this.#server.closeAllConnections()
    this.#server.close()
    rmSync(this.#folder, { recursive: true, force: true })
  }
}
