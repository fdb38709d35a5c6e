import { parseArticle } from 'wirecopy'
import { createSpeakerTally } from 'wirecopy/archive'

const copies = [
  `18 June 2031

Harbour gate to close in July

PORT ANSEL — The gate will close on 1 July, harbour master Mara Lind said. “We have waited long enough,” she said.

Olav Brandt, who leads the union, called the plan “reckless”. An official close to the board said it was not final.`,
  `2 July 2031

Gate closed a day late

PORT ANSEL — “It took a day longer,” said Mara K. Lind, the harbour master.`,
  `9 July 2031

Ships wait

PORT ANSEL — Harbour master Lind said twelve ships were waiting. Officials said there would be more.`,
]

const tally = createSpeakerTally()
for (const copy of copies) tally.add(parseArticle(copy, { timeZone: 'Europe/Oslo' }).article)

const { totals, speakers } = tally.result({ min: 1, top: 10 })
console.log(`${totals.quotations} quotations in ${totals.articles} articles`)
for (const { name, kind, quotations, types, words, first, last, names, roles } of speakers) {
  console.log(`${name} (${kind}): ${quotations}, ${types.direct} of them direct, ${words.quoted} words in marks`)
  console.log(`  ${first} to ${last}; ${roles.map(({ text }) => text).join(', ') || 'no role'}`)
  for (const { text, joined } of names) if (joined) console.log(`  also ${text}, by ${joined}`)
}
