import { readWire, type WireProfile } from 'wirecopy/wire'

const copy = `04/05/2032 19:28

Ferry returns to the islands

TARNHOLM (Kessel Press) » The ferry sailed again on Tuesday, after eleven weeks in the dock.

The harbour master said the engine had been mended twice.

kp ends
`

const steps: [string, WireProfile[]][] = [
  ['no profile', []],
  ['its name', [{ id: 'kessel-press', names: ['Kessel Press', 'KP'] }]],
  ['its mark', [{ id: 'kessel-press', names: ['Kessel Press', 'KP'], separators: ['»'] }]],
  [
    'its habits',
    [
      {
        id: 'kessel-press',
        names: ['Kessel Press', 'KP'],
        separators: ['»'],
        language: 'en-GB',
        timeZone: 'Europe/Oslo',
        endMarks: ['kp ends'],
      },
    ],
  ],
]

for (const [name, profiles] of steps) {
  const { article, profile, issues } = readWire(copy, { profiles })
  const { dateline, published, furniture = [] } = article
  console.log(
    `${name}: ${profile ? `${profile.id} ${profile.certainty} (${profile.reasons.join(', ')})` : 'not known'}`,
  )
  console.log(`  dateline ${dateline ? `${dateline.certainty} (${dateline.reasons?.join(', ')})` : 'none'}`)
  console.log(`  published ${published?.instant ?? 'no instant'}, zone from ${published?.zoneFrom ?? 'nowhere'}`)
  console.log(`  furniture ${furniture.map(({ role }) => role).join(', ')}`)
  for (const { code, message } of issues) console.log(`  ${code}: ${message}`)
}
