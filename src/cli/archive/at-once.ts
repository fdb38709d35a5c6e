/** Something at work, with what is to come of it. */
interface Work<R> {
  result: Promise<{ work: Work<R>; value: R }>
}

/**
 * Works at up to `most` items at once, and gives what came of them, in order or as it is ready. Reads on only when what
 * was given is taken. The first work that fails ends it.
 */
export async function* atOnce<T, R>(
  items: AsyncIterable<T>,
  start: (item: T) => Promise<R>,
  { most, ordered }: { most: number; ordered: boolean },
): AsyncGenerator<R, void, undefined> {
  const running = new Set<Work<R>>()

  async function* take(): AsyncGenerator<R, void, undefined> {
    const results = [...running].map(({ result }) => result)
    // of several the race gives the first that is ready
    const { work, value } = await Promise.race(ordered ? results.slice(0, 1) : results)
    running.delete(work)
    yield value
  }

  for await (const item of items) {
    const value = start(item)
    const work: Work<R> = { result: value.then((done) => ({ work, value: done })) }
    // a failure is told when it is its turn
    work.result.catch(() => {})
    running.add(work)
    if (running.size >= most) yield* take()
  }
  while (running.size > 0) yield* take()
}
