/** Pieces of a fixed size, so that lines and characters are cut in two. */
export function cut(bytes: Uint8Array, size: number): Uint8Array[] {
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) => bytes.slice(at * size, (at + 1) * size))
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

export function streamOf<T>(items: Iterable<T>): ReadableStream<T> {
  return new ReadableStream({
    start(controller) {
      for (const item of items) controller.enqueue(item)
      controller.close()
    },
  })
}

/** All that an async iterable gives. */
export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const item of items) list.push(item)
  return list
}

/** Counts how far it was read, and whether it was closed. */
export function watched<T>(items: Iterable<T>) {
  const seen = { read: 0, closed: false }
  async function* read(): AsyncGenerator<T> {
    try {
      for (const item of items) {
        seen.read++
        yield item
      }
    } finally {
      seen.closed = true
    }
  }
  return { seen, items: read() }
}

/** Gives what there is, and then keeps one waiting until it is closed. */
export function hanging<T>(items: readonly T[]) {
  const seen = { closed: false }
  const iterator = items[Symbol.iterator]()
  let end = (_: IteratorResult<T, undefined>) => {}
  const source: AsyncIterable<T> = {
    [Symbol.asyncIterator]: () => ({
      async next() {
        const step = iterator.next()
        return step.done ? new Promise((resolve) => (end = resolve)) : step
      },
      async return() {
        seen.closed = true
        end({ done: true, value: undefined })
        return { done: true, value: undefined }
      },
    }),
  }
  return { seen, items: source }
}

/** Until all that is ready has happened. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5))
}
