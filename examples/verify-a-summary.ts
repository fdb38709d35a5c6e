import { verifyQuotes } from 'wirecopy'

const source = `“We will not close the harbour,” harbour master Mara Lind told reporters. “Forty people depend on it.”

Olav Brandt, who leads the union, said the plan was “reckless” and would cost 200 jobs.`

const summary = `The harbour stays open: “Four people depend on it,” Mara Lind said. Olav Brandt called the plan “reckless”,
and promised “a long strike”.`

// #region use
for (const { claim, speaker, verdict } of verifyQuotes(source, summary)) {
  const { match, risks, found } = verdict
  console.log(`${match} ${risks.join(', ')}: “${claim.text}” (${speaker?.name})`)
  for (const { text, start } of found) console.log(`  at ${start}: ${text}`)
}
// #endregion use
