/**
 * How far `verifyQuote` is to be trusted: on claims written by hand (`tests/fixtures/verify`), and on claims made from the
 * quotations of a corpus by edits that change what is said, or do not.
 * `npm run eval:verify [-- FOLDER] [--errors N]`; the folder holds `text/*.txt` and `attributions/*.ann`; `--errors` prints
 * so many of the cases of each kind that went wrong.
 */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { verifyQuote } from 'wirecopy'
import { type Quotation, readQuotations } from './verify/corpus.js'
import type { Edit } from './verify/edit.js'
import { harmlessEdits, riskyCrops, riskyEdits } from './verify/edits.js'
import { excerptsOf } from './verify/excerpt.js'
import { differencesOf, isFlagged, readHandCases, sourceOf } from './verify/hand-cases.js'
import { type Claim, makeClaims, shelfOf, standsThere } from './verify/make-claims.js'
import { randomFrom } from './verify/random.js'
import { Tally } from './verify/tally.js'

const bars = { flagged: 0.98, passed: 0.97 }

const SEED = 20_310_605
/** Of each kind of edit; many kinds have fewer. */
const MOST = { risky: 300, harmless: 150 }
const UNTOUCHED = 600
const ELSEWHERE = 600

const { values, positionals } = parseArgs({ allowPositionals: true, options: { errors: { type: 'string' } } })
const errorsWanted = Number(values.errors ?? 0)
const folder = positionals[0] ?? fileURLToPath(new URL('../../shared/corpora/polnear-train', import.meta.url))

judgeByHand()
if (existsSync(folder)) judgeMade(readQuotations(folder))
else console.log(`Skipped: there is no ${folder}`)

function judgeByHand(): void {
  const right = new Tally()
  const flagged = new Tally()
  const passed = new Tally()
  for (const [kind, cases] of readHandCases()) {
    for (const handCase of cases) {
      const { claimed, speaker, expect, source = 'a line' } = handCase
      const verdict = verifyQuote(sourceOf(handCase), claimed, speaker ? { speaker } : {})
      const differences = differencesOf(handCase, verdict)
      const isRight = differences.length === 0
      const error = `${source}: ${claimed}${speaker ? ` (${speaker})` : ''}: ${differences.join('; ')}`
      right.add(kind, isRight, isRight ? undefined : error)
      if (expect.risky === true) flagged.add(kind, isFlagged(verdict))
      if (expect.risky === false) passed.add(kind, !isFlagged(verdict))
    }
  }
  right.print('Written by hand', 'right', errorsWanted)
  printShares(flagged, passed)
}

function judgeMade(quotations: readonly Quotation[]): void {
  const random = randomFrom(SEED)
  const shelf = shelfOf(quotations)
  // each from the same seed: an edit more does not change what is made by the others
  const made = (edit: Edit, most: number) => makeClaims(quotations, edit, most, randomFrom(SEED), shelf)

  const flagged = new Tally()
  for (const claim of riskyEdits.flatMap((edit) => made(edit, MOST.risky))) {
    // an edit that leads to other words of the article is no misquotation of them
    if (!standsThere(claim)) addTo(flagged, claim, true)
  }
  for (const claim of riskyCrops.flatMap((edit) => made(edit, MOST.risky))) addTo(flagged, claim, true)
  flagged.print('Made from a corpus: what is said differs', 'flagged', errorsWanted)

  const passed = new Tally()
  for (const claim of harmlessEdits.flatMap((edit) => made(edit, MOST.harmless))) addTo(passed, claim, false)
  passed.print('The same for any reader', 'not', errorsWanted)

  const untouched = new Tally()
  for (const { words, text } of random.shuffled(quotations).slice(0, UNTOUCHED)) {
    const { match, risks } = verifyQuote(text, words)
    untouched.add('exact', match === 'exact', match === 'exact' ? undefined : `${match}: ${words}`)
    untouched.add(
      'without a risk',
      risks.length === 0,
      risks.length === 0 ? undefined : `${risks.join(', ')}: ${words}`,
    )
  }
  untouched.print('Untouched', 'right', errorsWanted)

  const elsewhere = new Tally()
  for (const { words } of random.shuffled(quotations).slice(0, ELSEWHERE)) {
    const text = random.pick(quotations)?.text ?? ''
    if (standsThere({ claimed: words, text })) continue
    const verdict = verifyQuote(text, words)
    const isTold = verdict.match !== 'exact' && verdict.match !== 'normalised' && isFlagged(verdict)
    elsewhere.add('not there', isTold, isTold ? undefined : `${verdict.match}: ${words}`)
    elsewhere.add('absent', verdict.match === 'absent')
  }
  elsewhere.print('Said in another article', 'right', errorsWanted)
  printShares(flagged, passed)
}

function addTo(tally: Tally, { kind, text, claimed, from }: Claim, wanted: boolean): void {
  const { match, risks } = verifyQuote(text, claimed)
  const isRight = isFlagged({ match, risks }) === wanted
  tally.add(
    kind,
    isRight,
    isRight ? undefined : [`${match} ${risks.join(', ')}`, ...excerptsOf(from, claimed)].join('\n      '),
  )
}

function printShares(flagged: Tally, passed: Tally): void {
  console.log(`  risky claims flagged ${told(flagged, bars.flagged)}`)
  console.log(`  harmless claims not flagged ${told(passed, bars.passed)}`)
}

function told({ share, cases }: Tally, bar: number): string {
  const verdict = share >= bar ? '(holds)' : '(MISSED)'
  return `${(100 * share).toFixed(2)} % of ${cases}, at least ${100 * bar} % ${verdict}`
}
