import { describe, test } from 'vitest'
import { compareWords } from 'wirecopy'
import { numbered, repeated, type Shape } from '../../../bench/growth-shapes.js'
import { expectLinear } from '../../growth.js'

/** Each word stands once only in what is left of the text behind the word before it. */
function chain(own: string): Shape {
  return {
    name: 'a chain',
    make(length) {
      let text = 'k '
      for (let number = 1; text.length < length; number++) text += `${own} k${number + 1} ${own} k${number} `
      return text
    },
  }
}

const pairs: [string, Shape, Shape][] = [
  ['one word', repeated('', 'gate '), repeated('', 'gate gate wall ')],
  ['signs only', repeated('', '$ '), repeated('', '% ')],
  ['words that are once in each only when others are cut off', chain('own'), chain('other')],
  ['words of their own, in another order', numbered('', (n) => `a${n} b${n} `), numbered('', (n) => `b${n} a${n} `)],
]

describe('work grows with the texts', () => {
  test.each(pairs)('%s', { timeout: 60_000 }, (_, before, after) => {
    expectLinear((length) => {
      const [one, other] = [before.make(length), after.make(length)]
      return () => compareWords(one, other)
    })
  })
})
