import { openSource, type Source } from './source.js'

export interface ParallelSettings {
  /** How many items may be read and not yet given out. */
  concurrency: number
  ordered: boolean
  signal?: AbortSignal | undefined
}

/** An item at work. */
interface Job<R> {
  result?: { value: R } | { error: unknown }
}

/**
 * Works at several items at once. Reads only when asked for a result, and never more than `concurrency` items beyond
 * those given out. A source that fails throws after the results of what it gave before; an abort throws at once, and
 * closes the source.
 */
export async function* inParallel<T, R>(
  source: Source<T>,
  work: (item: T) => R | Promise<R>,
  { concurrency, ordered, signal }: ParallelSettings,
): AsyncGenerator<R, void, undefined> {
  const items = openSource(source)
  const jobs: Job<R>[] = []
  let isReading = false
  let isOver = false
  let failure: { error: unknown } | undefined
  let closing: Promise<unknown> | undefined
  // not a race of promises: a signal that outlives the run would keep all that waited for it
  let wake = () => {}

  async function read(): Promise<void> {
    isReading = true
    try {
      const { done, value } = await items.next()
      if (done) isOver = true
      else if (!isOver) void start(value as T)
    } catch (error) {
      if (!isOver) failure = { error }
      isOver = true
    }
    isReading = false
    wake()
  }

  async function start(item: T): Promise<void> {
    const job: Job<R> = {}
    jobs.push(job)
    try {
      job.result = { value: await work(item) }
    } catch (error) {
      job.result = { error }
    }
    wake()
  }

  function close(): void {
    if (isOver) return
    isOver = true
    closing = items.close(signal?.reason)
    // it may not be waited for
    closing.catch(() => {})
  }

  const onAbort = () => {
    close()
    wake()
  }
  signal?.addEventListener('abort', onAbort)
  try {
    for (;;) {
      signal?.throwIfAborted()
      if (!isReading && !isOver && jobs.length < concurrency) void read()
      const at = jobs.findIndex(({ result }) => result !== undefined)
      const result = at === 0 || !ordered ? jobs[at]?.result : undefined
      if (result !== undefined) {
        jobs.splice(at, 1)
        if ('error' in result) throw result.error
        yield result.value
      } else if (isOver && jobs.length === 0) {
        if (failure !== undefined) throw failure.error
        return
      } else
        await new Promise<void>((resolve) => {
          wake = resolve
        })
    }
  } finally {
    signal?.removeEventListener('abort', onAbort)
    close()
    // a source that is waiting may wait for ever
    if (!isReading) await (signal?.aborted ? closing?.catch(() => {}) : closing)
  }
}
