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
 * those given out. What fails is thrown after what was read before it; an abort at once, and it closes the source.
 */
export async function* inParallel<T, R>(
  source: Source<T>,
  work: (item: T) => R | Promise<R>,
  { concurrency, ordered, signal }: ParallelSettings,
): AsyncGenerator<R, void, undefined> {
  signal?.throwIfAborted()
  const items = openSource(source)
  const jobs: Job<R>[] = []
  let isReading = false
  let isOver = false
  // not a race of promises: an abort signal that outlives the run would keep what waited for it
  let wake = () => {}

  async function read(): Promise<void> {
    isReading = true
    try {
      const { done, value } = await items.next()
      if (done) isOver = true
      else if (!signal?.aborted) void start(() => work(value as T))
    } catch (error) {
      isOver = true
      jobs.push({ result: { error } })
    }
    isReading = false
    wake()
  }

  async function start(working: () => R | Promise<R>): Promise<void> {
    const job: Job<R> = {}
    jobs.push(job)
    try {
      job.result = { value: await working() }
    } catch (error) {
      job.result = { error }
    }
    wake()
  }

  async function close(): Promise<void> {
    if (isOver) return
    isOver = true
    await items.close(signal?.reason)
  }

  const onAbort = () => {
    close().catch(() => {})
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
      } else if (isOver && jobs.length === 0) return
      else
        await new Promise<void>((resolve) => {
          wake = resolve
        })
    }
  } finally {
    signal?.removeEventListener('abort', onAbort)
    const closing = close()
    // a source that is waiting may wait for ever
    if (isReading) closing.catch(() => {})
    else await closing
  }
}
