import { readWire, type WireProfile } from 'wirecopy/wire'

const kessel: WireProfile = {
  id: 'kessel-press',
  names: ['Kessel Press', 'KP'],
  separators: ['»'],
  order: ['place', 'agency', 'date'],
  language: 'en-GB',
  timeZone: 'Europe/Oslo',
  endMarks: ['kp ends'],
}

const copy = `04/05/2031 19:28

Ferry returns to the islands

TARNHOLM (KP) 4 May » The ferry sailed again on Sunday, after eleven weeks in the dock.

The harbour master said the engine had been mended twice.

kp ends
`

for (const profiles of [[], [kessel]]) {
  const { article, profile, issues } = readWire(copy, { profiles })
  const { dateline, published, furniture = [] } = article
  console.log(profile ?? 'no profile')
  console.log(dateline?.text ?? 'no dateline', published?.local, published?.zoneFrom)
  console.log(furniture.map(({ role }) => role).join(', '))
  console.log(issues.map(({ code }) => code))
}
