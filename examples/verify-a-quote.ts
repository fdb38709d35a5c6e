import { verifyQuote } from 'wirecopy'

const source = `“We will not close the harbour,” harbour master Mara Lind told reporters. “Forty people depend on it, and we
don’t walk away.”

Olav Brandt, who leads the union, said the plan was “reckless” and would cost 200 jobs.`

// #region use
const claims = [
  ['We won’t close the harbor', 'Mara Lind'],
  ['We will close the harbour', 'Mara Lind'],
  ['Fourteen people depend on it', 'the harbour master'],
  ['We will not close the harbour … we don’t walk away', 'Olav Brandt'],
  ['The plan would cost 200 jobs', 'Olav Brandt'],
  ['The gate is a danger to ships', 'Mara Lind'],
] as const

for (const [claimed, speaker] of claims) {
  const { match, risks, edits } = verifyQuote(source, claimed, { speaker })
  console.log(`${match}: ${claimed}`)
  if (risks.length > 0) console.log(`  may mislead: ${risks.join(', ')}`)
  for (const { kind, before, after } of edits) console.log(`  ${kind}: ${before?.text ?? ''} > ${after?.text ?? ''}`)
}
// #endregion use
