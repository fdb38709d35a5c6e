import type { Options } from './options.js'
import type { OutputFormatId } from './output-formats.js'
import type { Reply, Request } from './protocol.js'

/** Milliseconds from the last key to the reading. */
const PAUSE = 120

/** Asks the worker. While it reads, only the newest of what is asked meanwhile waits; answers to what is no longer asked are dropped. */
export class Asking {
  #worker: Worker | undefined
  readonly #onReply: (reply: Reply) => void
  #id = 0
  #timer: ReturnType<typeof setTimeout> | undefined
  #isReading = false
  #waiting: { copy: string; options: Options } | undefined

  constructor(onReply: (reply: Reply) => void) {
    this.#onReply = onReply
    this.#worker = this.#start()
  }

  #start(): Worker {
    const worker = new Worker(new URL('./worker.js', import.meta.url), { type: 'module' })
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => this.#take(data))
    worker.addEventListener('error', ({ message }) => {
      // the next that is asked goes to a new one
      worker.terminate()
      this.#worker = undefined
      this.#take({ type: 'failure', id: this.#id, message: message || 'The worker could not be started.' })
    })
    return worker
  }

  /** Reads after a pause, in which it may be asked again. */
  readSoon(copy: () => { copy: string; options: Options }): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      this.#timer = undefined
      const { copy: text, options } = copy()
      this.read(text, options)
    }, PAUSE)
  }

  read(copy: string, options: Options): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#waiting = { copy, options }
    if (!this.#isReading) this.#next()
  }

  /** Writes the article that was read last. */
  write(format: OutputFormatId): void {
    this.#ask({ type: 'write', id: this.#id, format })
  }

  #next(): void {
    const waiting = this.#waiting
    if (waiting === undefined) return
    this.#waiting = undefined
    this.#isReading = true
    this.#id += 1
    this.#ask({ type: 'read', id: this.#id, ...waiting })
  }

  #ask(request: Request): void {
    this.#worker ??= this.#start()
    this.#worker.postMessage(request)
  }

  #take(reply: Reply): void {
    const isEnd = (reply.type === 'blocks' && reply.isLast) || (reply.type === 'failure' && reply.format === undefined)
    if (isEnd) this.#isReading = false
    const isAskedAnew = this.#waiting !== undefined || this.#timer !== undefined
    const isOld = reply.type !== 'ready' && (reply.id !== this.#id || isAskedAnew)
    if (!isOld) this.#onReply(reply)
    if (isEnd) this.#next()
  }
}
