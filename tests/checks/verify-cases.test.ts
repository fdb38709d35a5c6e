import { describe, expect, test } from 'vitest'
import { verifyQuote } from 'wirecopy'
import { differencesOf, readHandCases, sourceOf } from '../../bench/verify/hand-cases.js'

describe.each(readHandCases())('%s', (_, cases) => {
  test.each(cases)('$why: $claimed', (handCase) => {
    const { claimed, speaker, missed } = handCase
    const verdict = verifyQuote(sourceOf(handCase), claimed, speaker === undefined ? {} : { speaker })
    const differences = differencesOf(handCase, verdict)
    if (missed === true) expect(differences, 'no longer missed').not.toEqual([])
    else expect(differences).toEqual([])
  })
})
