import { findDateline } from 'wirecopy'

const text = 'The harbour authority closed its new sea gate on Saturday night, for the first time since it was built.'

for (const head of ['TARNHOLM, Nov 22 (Kessel Press) -', 'PORT ANSEL —', 'Oslo:', 'TARNHOLM —']) {
  const dateline = findDateline(`${head} ${text}`)
  if (dateline === undefined) console.log(head, 'is no dateline')
  else console.log(head, dateline.certainty, dateline.reasons)
}
