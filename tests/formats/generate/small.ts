import fc from 'fast-check'

// The small things that articles are made of.

export const optionally = <T>(item: fc.Arbitrary<T>) => fc.option(item, { nil: undefined })
/** A list that is there has something in it. */
export const few = <T>(item: fc.Arbitrary<T>) => fc.array(item, { minLength: 1, maxLength: 3 })
/** From 0 to 1, of two decimals, as formats that count to 100 hold it. */
export const share = () => fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100)
export const span = () => fc.tuple(fc.nat(5000), fc.nat(300)).map(([start, length]) => ({ start, end: start + length }))
export const href = () =>
  fc.constantFrom('https://example.org/a?b=c&d=e', 'http://example.com/%D0%BA#x', "https://example.org/it's")
export const uri = () => fc.constantFrom('https://example.org/cv/a', 'urn:example:port:1', 'tag:example.org,2031:7')
export const pixels = () => fc.integer({ min: 1, max: 9000 })

/** Each its own name, so that a name leads to one thing. */
export function distinct<T extends { name: string }>(items: readonly T[], taken: Set<string>): T[] {
  return items.map((item) => {
    let { name } = item
    for (let number = 2; taken.has(name); number++) name = `${item.name} ${number}`
    taken.add(name)
    return { ...item, name }
  })
}
