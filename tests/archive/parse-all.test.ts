import { describe, expect, test } from 'vitest'
import { type ParsedArticle, parseArticle } from 'wirecopy'
import {
  type ArchiveItem,
  type ArchiveRecord,
  type ErrorRecord,
  type ParseAllOptions,
  type ParseCopy,
  parseAll,
  parseItem,
} from 'wirecopy/archive'
import { all, hanging, settled, streamOf, watched } from './chunks.js'

const copy = 'Gate opens\n\nPORT ANSEL — “It holds,” said Mara Lind.\n'
const itemsWithIds = (count: number): ArchiveItem[] => Array.from({ length: count }, (_, id) => ({ id, text: copy }))
const idsOf = (records: readonly ArchiveRecord[]) => records.map(({ id }) => id)
const empty = parseArticle('')

/** A pool of workers whose work is done when the test says so. */
function createPool() {
  const waiting = new Map<ArchiveItem['id'], { resolve(parsed: ParsedArticle): void; reject(error: unknown): void }>()
  const started: ArchiveItem['id'][] = []
  const parse: ParseCopy = ({ id }) => {
    started.push(id)
    return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }))
  }
  return { parse, started, finish: (id: number) => waiting.get(id)?.resolve(empty) }
}

describe('what comes out', () => {
  test.each<[string, Iterable<ArchiveItem | string> | AsyncIterable<ArchiveItem | string> | ReadableStream]>([
    ['a list', itemsWithIds(3)],
    ['a generator', watched(itemsWithIds(3)).items],
    ['a web stream', streamOf(itemsWithIds(3))],
  ])('of %s is a record for each item', async (_, items) => {
    const options = { timeZone: 'Europe/Oslo' }
    expect(await all(parseAll(items, options))).toEqual(itemsWithIds(3).map((item) => parseItem(item, options)))
  })

  test('of texts are articles without an id', async () => {
    expect(await all(parseAll([copy]))).toEqual([parseArticle(copy)])
  })

  test('of nothing is nothing', async () => expect(await all(parseAll([]))).toEqual([]))

  test('of error records are the same ones, in their place', async () => {
    const error: ErrorRecord = { line: 2, error: { code: 'line-not-json', message: 'The line is no JSON (column 1).' } }
    const [before, same, after] = await all(parseAll([copy, error, copy], { concurrency: 3 }))
    expect(same).toBe(error)
    expect([before, after]).toEqual([parseArticle(copy), parseArticle(copy)])
  })

  test('of items that cannot be read are error records, and the run goes on', async () => {
    const items = [{ id: 'a', text: null }, null, { id: 'b', text: copy, timeZone: 'Mars/Olympus' }, copy]
    const records = await all(parseAll(items as ArchiveItem[]))
    expect(records.map((record) => ('error' in record ? record.error.code : record.article.headline))).toEqual([
      'line-no-text',
      'line-no-text',
      'line-bad-option',
      'Gate opens',
    ])
  })
})

describe('a function of the caller’s that parses', () => {
  test('gets the item, and its options together with those of the run', async () => {
    const item = { id: 'a', line: 3, text: copy, timeZone: 'America/New_York' }
    const got: unknown[] = []
    const parse: ParseCopy = (...given) => {
      got.push(given)
      return empty
    }
    const options = { timeZone: 'Europe/Oslo', language: 'en', parse, concurrency: 2 }
    expect(await all(parseAll([item], options))).toEqual([{ id: 'a', line: 3, ...empty }])
    expect(got).toEqual([[item, { timeZone: 'America/New_York', language: 'en' }]])
  })

  test('gets no item that says something bad', async () => {
    const parse = () => {
      throw new Error('not to be asked')
    }
    const [record] = await all(parseAll([{ text: copy, language: 'e' }], { parse }))
    expect(record).toMatchObject({ error: { code: 'line-bad-option' } })
  })

  test.each<[string, ParseCopy, string]>([
    [
      'throws',
      () => {
        throw new Error('out of memory')
      },
      'out of memory',
    ],
    ['rejects', () => Promise.reject(new Error('no answer')), 'no answer'],
    ['rejects with no error', () => Promise.reject('no answer'), 'no answer'],
    ['gives nothing', () => undefined as unknown as ParsedArticle, 'Option parse gave no article: undefined.'],
  ])('and %s leaves an error record, and the run goes on', async (_, fail, message) => {
    const parse: ParseCopy = (item, options) => (item.id === 1 ? fail(item, options) : empty)
    const items = itemsWithIds(3).map((item, at) => ({ ...item, line: at + 10 }))
    const records = await all(parseAll(items, { parse }))
    expect(records[1]).toEqual({ id: 1, line: 11, error: { code: 'parse-failed', message } })
    expect([records[0], records[2]]).toEqual([
      { id: 0, line: 10, ...empty },
      { id: 2, line: 12, ...empty },
    ])
  })
})

describe('several at once', () => {
  test('come in the order of the items, whichever is ready first', async () => {
    const pool = createPool()
    const records = all(parseAll(itemsWithIds(4), { parse: pool.parse, concurrency: 3 }))
    await settled()
    expect(pool.started).toEqual([0, 1, 2])
    for (const id of [2, 1, 0]) pool.finish(id)
    await settled()
    pool.finish(3)
    expect(idsOf(await records)).toEqual([0, 1, 2, 3])
  })

  test('come as they are ready where order does not matter', async () => {
    const pool = createPool()
    const records = all(parseAll(itemsWithIds(4), { parse: pool.parse, concurrency: 2, ordered: false }))
    for (const id of [1, 2, 3, 0]) {
      await settled()
      pool.finish(id)
    }
    expect(idsOf(await records)).toEqual([1, 2, 3, 0])
  })

  test('are given out when they are ready, also while the source lets one wait', async () => {
    const pool = createPool()
    const { items } = hanging(itemsWithIds(1))
    const first = parseAll(items, { parse: pool.parse, concurrency: 4 }).next()
    await settled()
    pool.finish(0)
    expect(await first).toMatchObject({ value: { id: 0 } })
  })

  test.each([true, false])('are never more than allowed (ordered: %s)', async (ordered) => {
    let atWork = 0
    let most = 0
    const parse = async ({ id }: ArchiveItem) => {
      most = Math.max(most, ++atWork)
      // of every three the first takes longest
      for (let turn = 0; turn < 30 - (Number(id) % 3) * 10; turn++) await undefined
      atWork--
      return empty
    }
    const records = await all(parseAll(itemsWithIds(50), { parse, concurrency: 5, ordered }))
    expect(idsOf(records).sort((a, b) => Number(a) - Number(b))).toEqual(itemsWithIds(50).map(({ id }) => id))
    expect(most).toBe(5)
  })
})

describe('how far is read', () => {
  test.each([
    [1, true],
    [4, true],
    [4, false],
  ])('never more than %i beyond what was given out (ordered: %s)', async (concurrency, ordered) => {
    const { seen, items } = watched(itemsWithIds(30))
    const records = parseAll(items, { parse: async () => empty, concurrency, ordered })
    await settled()
    expect(seen.read).toBe(0)
    let given = 0
    while (!(await records.next()).done) {
      given++
      await settled()
      expect(seen.read - given).toBeLessThanOrEqual(concurrency)
    }
    expect([given, seen.read]).toEqual([30, 30])
  })
})

describe('leaving the loop', () => {
  test.each([1, 3])('closes the source, with %i at once', async (concurrency) => {
    const { seen, items } = watched(itemsWithIds(9))
    for await (const _ of parseAll(items, { concurrency })) break
    await settled()
    expect(seen.closed).toBe(true)
    expect(seen.read).toBeLessThanOrEqual(concurrency + 1)
  })

  test('waits until the source is closed, and tells when it cannot be', async () => {
    const source: AsyncIterable<string> = {
      [Symbol.asyncIterator]: () => ({
        next: async () => ({ value: copy }),
        async return() {
          await settled()
          throw new Error('cannot be closed')
        },
      }),
    }
    await expect(async () => {
      for await (const _ of parseAll(source)) break
    }).rejects.toThrow('cannot be closed')
  })

  test('cancels a web stream, and lets go of it', async () => {
    let cancelled = false
    const stream = new ReadableStream({
      pull: (controller) => controller.enqueue(copy),
      cancel: () => {
        cancelled = true
      },
    })
    for await (const _ of parseAll(stream)) break
    expect({ cancelled, locked: stream.locked }).toEqual({ cancelled: true, locked: false })
  })
})

describe('a source that fails', () => {
  test.each([
    [1, true],
    [8, true],
    [8, false],
  ])('throws after what was read before it (%i at once, ordered: %s)', async (concurrency, ordered) => {
    async function* failing() {
      yield* itemsWithIds(3)
      throw new Error('the disk is gone')
    }
    const parse: ParseCopy = async () => {
      await settled()
      return empty
    }
    const given: unknown[] = []
    const run = async () => {
      for await (const { id } of parseAll(failing(), { concurrency, ordered, parse })) given.push(id)
    }
    await expect(run()).rejects.toThrow('the disk is gone')
    expect(given).toEqual([0, 1, 2])
  })
})

describe('a signal', () => {
  const reason = new Error('enough')

  test('that was given before lets nothing be read, and closes the source', async () => {
    const { seen, items } = hanging(itemsWithIds(3))
    await expect(parseAll(items, { signal: AbortSignal.abort(reason) }).next()).rejects.toBe(reason)
    expect(seen.closed).toBe(true)
  })

  test('stops between two items', async () => {
    const stop = new AbortController()
    const { seen, items } = watched(itemsWithIds(9))
    const given: unknown[] = []
    const run = async () => {
      for await (const { id } of parseAll(items, { signal: stop.signal })) {
        given.push(id)
        if (given.length === 2) stop.abort(reason)
      }
    }
    await expect(run()).rejects.toBe(reason)
    expect({ given, ...seen }).toEqual({ given: [0, 1], read: 2, closed: true })
  })

  test('closes the source at once, also when nobody reads on', async () => {
    const stop = new AbortController()
    const { seen, items } = watched(itemsWithIds(9))
    await parseAll(items, { signal: stop.signal }).next()
    stop.abort(reason)
    await settled()
    expect(seen.closed).toBe(true)
  })

  test('stops while the source is waited for', async () => {
    const stop = new AbortController()
    const { seen, items } = hanging(itemsWithIds(0))
    const waiting = parseAll(items, { signal: stop.signal }).next()
    await settled()
    stop.abort(reason)
    await expect(waiting).rejects.toBe(reason)
    expect(seen.closed).toBe(true)
  })

  test('stops while work is waited for, and what comes of it later is dropped', async () => {
    const stop = new AbortController()
    const pool = createPool()
    const { seen, items } = watched(itemsWithIds(9))
    const records = parseAll(items, { signal: stop.signal, parse: pool.parse, concurrency: 2 })
    const waiting = records.next()
    await settled()
    stop.abort(reason)
    await expect(waiting).rejects.toBe(reason)
    pool.finish(0)
    expect(await records.next()).toEqual({ done: true, value: undefined })
    expect({ started: pool.started, ...seen }).toEqual({ started: [0, 1], read: 2, closed: true })
  })

  test('has the reason that fetch has where none is named', async () => {
    await expect(parseAll([copy], { signal: AbortSignal.abort() }).next()).rejects.toMatchObject({ name: 'AbortError' })
  })

  test('that is never given is let go of', async () => {
    const listeners = new Set<unknown>()
    const { signal } = new AbortController()
    const add = signal.addEventListener.bind(signal)
    signal.addEventListener = (type: string, listener: unknown) => {
      listeners.add(listener)
      add(type, listener as () => void)
    }
    const remove = signal.removeEventListener.bind(signal)
    signal.removeEventListener = (type: string, listener: unknown) => {
      listeners.delete(listener)
      remove(type, listener as () => void)
    }
    const records = parseAll(itemsWithIds(20), { signal, concurrency: 2 })
    await records.next()
    expect(listeners.size).toBe(1)
    await all(records)
    expect(listeners.size).toBe(0)
  })
})

test.each<[unknown, string]>([
  [{ concurrency: 0 }, 'Option concurrency is no whole number from 1: 0'],
  [{ concurrency: Number.POSITIVE_INFINITY }, 'Option concurrency is no whole number from 1: Infinity'],
  [{ ordered: 'yes' }, 'Option ordered is neither true nor false: yes'],
  [{ parse: 'fast' }, 'Option parse is no function: fast'],
  [{ signal: new AbortController() }, 'Option signal is no AbortSignal: [object AbortController]'],
  [{ workers: 4 }, 'No such option: workers'],
  [{ timeZone: 'Mars/Olympus' }, 'Mars/Olympus'],
])('a slip of the caller is thrown at once: %j', (options, message) => {
  expect(() => parseAll([], options as ParseAllOptions)).toThrow(message)
})

test.each([['copy'], [undefined], [5], [{ id: 1, text: copy }]])('so is a source that is none: %j', (source) => {
  expect(() => parseAll(source as unknown as string[])).toThrow(TypeError)
})
