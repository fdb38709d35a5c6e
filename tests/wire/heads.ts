import { expect } from 'vitest'
import { bodyOf, read, text } from './readings.js'

export const title = 'Tarnholm closes its pier for two winters'
export const sub = 'Chairwoman says the planks have earned a rest after a hundred years'
export const paragraphs = text.split('\n\n')

/** The lines of a head in paragraphs of their own, above the text. */
export const page = (...lines: string[]) => [...lines, text].join('\n\n')

export const names = (copy: string) => read(copy).bylines?.[0]?.contributors?.map(({ name }) => name)

/** A head that is known to its last line. */
export function expectHead(copy: string) {
  expect(read(copy).headline).toBe(title)
  expect(bodyOf(copy)).toEqual(paragraphs)
}
