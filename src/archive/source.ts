/** What is read one after the other: from a list, a generator, a web stream. */
export type Source<T> = AsyncIterable<T> | Iterable<T> | ReadableStream<T>

/** A source that is being read. */
export interface OpenSource<T> {
  next(): Promise<{ done?: boolean | undefined; value?: T | undefined }>
  /** Lets go of what the source holds open. */
  close(reason?: unknown): Promise<unknown>
}

/** @throws TypeError for what cannot be read one after the other; a text is no list. */
export function checkSource(source: unknown): void {
  const isSource =
    typeof source === 'object' &&
    source !== null &&
    ('getReader' in source || Symbol.asyncIterator in source || Symbol.iterator in source)
  if (!isSource) throw new TypeError(`The source is no list, no async iterable and no web stream: ${typeof source}`)
}

export function openSource<T>(source: Source<T>): OpenSource<T> {
  // not every browser lets one iterate over a stream, and a reader can be cancelled while it waits
  if ('getReader' in source) {
    const reader = source.getReader()
    return {
      next: () => reader.read(),
      close: (reason) => {
        const closing = reader.cancel(reason)
        reader.releaseLock()
        return closing
      },
    }
  }
  const iterator =
    Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : eachOf(source)[Symbol.asyncIterator]()
  return { next: () => iterator.next(), close: async () => iterator.return?.() }
}

async function* eachOf<T>(items: Iterable<T>): AsyncGenerator<T> {
  yield* items
}
