import { readWire } from 'wirecopy'

const copy = `GATE-TARNHOLM/TIDE (UPDATE 2)
Published: 22.11.2031 19:28 | Updated: 22.11.2031 20:05

UPDATE 2-Tarnholm closes its new sea gate

By Ana Ruiz in Tarnholm and Tom Okafor

TARNHOLM, Oskaria, Nov 22 (Kessel Press) - The harbour authority closed its new sea gate on Saturday night.

It opened again at dawn, and the boats left within minutes.

(Reporting by Ana Ruiz; Editing by Tom Okafor)

© 2031 Kessel Press. All rights reserved.
`

const { article, issues } = readWire(copy, { timeZone: 'Europe/Oslo' })
const { signals, bylines, dateline, published, versionCreated, body, furniture } = article

console.log(signals?.map(({ kind, number }) => [kind, number]))
console.log(bylines?.map(({ contributors }) => contributors))
console.log(dateline?.places, dateline?.date?.local, dateline?.agencies)
console.log(published?.instant, versionCreated?.instant)
console.log(body.length, 'paragraphs,', issues.length, 'issues')
for (const { role, text } of furniture ?? []) console.log(role, '|', text)
