import { describe, test } from 'vitest'
import { createQuoteIndex, verifyQuote, verifyQuotes } from 'wirecopy'
import { numbered, repeated, type Shape } from '../../../bench/growth-shapes.js'
import { expectLinear } from '../../growth.js'

const text = (shape: Shape) => (length: number) => shape.make(length)
const of = (unit: string) => text(repeated('', unit))
/** A part of the length, where every character takes long. */
const less = (unit: string) => (length: number) => of(unit)(length / 8)

describe('work grows with the source and the claim', { timeout: 60_000 }, () => {
  test.each<[string, (length: number) => string, (length: number) => string]>([
    ['one word', of('gate '), less('gate gate wall ')],
    [
      'a long claim',
      text(numbered('', (n) => `w${n} `)),
      (length) => numbered('', (n) => `w${n} w${n} `).make(length / 2),
    ],
    ['a claim of many pieces', of('aa bb cc dd '), less('aa ... [bb] ')],
    ['brackets of the source before the words', (length) => `${of('[x] ')(length)}the gate`, less('the gate [y] … ')],
    ['numbers beside the words', (length) => `gate ${of('million ')(length)}`, less('wall million million … ')],
    ['brackets only', of('['), less('[')],
    ['brackets in brackets', of('[a'), less('[a')],
    ['dots only', less('… '), less('. . . ')],
    ['marks only', less('“'), of('"')],
  ])('%s', (_, makeSource, makeClaim) => {
    expectLinear((length) => {
      const [source, claim] = [makeSource(length), makeClaim(length)]
      return () => verifyQuote(createQuoteIndex(source), claim)
    })
  })
})

describe('work grows with the text that is checked', { timeout: 60_000 }, () => {
  test.each(['“We go,” Lind said. ', 'LIND: We go.\n\n'])('%j', (unit) => {
    expectLinear((length) => {
      const checked = of(unit)(length / 8)
      return () => verifyQuotes('“We go,” Lind said.', checked)
    })
  })
})
