import { describe, expect, test } from 'vitest'
import { onlySaid, said } from './said.js'

describe('a cue that opens its sentence', () => {
  test.each([
    ['Added the mayor, Olav Brandt: “We walk to the port.”', 'Added', 'the mayor, Olav Brandt'],
    ['Continued Lind: “We walk to the port.”', 'Continued', 'Lind'],
    ['Wrote Mara Lind: “We walk to the port.”', 'Wrote', 'Mara Lind'],
  ])('%s', (text, cue, source) => {
    expect(onlySaid(text)).toMatchObject({ type: 'direct', content: ['“We walk to the port.”'], cue, source })
  })

  test.each(['Continued rain: the port is closed.', 'Said to be late, the ship was early.', 'Added sugar: none.'])(
    'not: %s',
    (text) => {
      expect(said(text)).toEqual([])
    },
  )
})
