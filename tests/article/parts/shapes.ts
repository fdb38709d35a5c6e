import fc from 'fast-check'
import type { Article } from 'wirecopy/article'

/** Arbitraries for every key of an object, optional ones too. */
type Shape<T> = { [Key in keyof T]-?: fc.Arbitrary<NonNullable<T[Key]>> }

/** An object with these required keys, and some of the others. */
export function some<T extends object>(shape: Shape<T>, requiredKeys: (keyof T)[]): fc.Arbitrary<T> {
  return fc.record(shape as never, { requiredKeys: requiredKeys as never }) as unknown as fc.Arbitrary<T>
}

export const few = <T>(item: fc.Arbitrary<T>) => fc.array(item, { maxLength: 3 })
export const share = () => fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0)
export const span = () => fc.tuple(fc.nat(5000), fc.nat(300)).map(([start, length]) => ({ start, end: start + length }))
export const uri = () =>
  fc.constantFrom('https://example.org/a?b=c&d', 'urn:newsml:example.org:2031:1', 'tag:example.org')
export const mediaType = () => fc.constantFrom('image/jpeg', 'video/mp4', 'text/html')
export const itemTypes = ['text', 'audio', 'video', 'picture', 'graphic', 'composite'] as const

export type Texts = Pick<Article, 'headline' | 'summary' | 'associations' | 'body'>
export type Entities = Pick<Article, 'people' | 'organizations' | 'places'>
