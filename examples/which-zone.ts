import { readWire, type WireProfile } from 'wirecopy/wire'

const kessel: WireProfile = { id: 'kessel-press', names: ['Kessel Press'], timeZone: 'Europe/Kyiv' }
const places = ['NO=Europe/Oslo|!Tarnholm']

function published(stamp: string, options: { profiles?: WireProfile[]; timeZone?: string }) {
  const text = `${stamp}\n\nTARNHOLM (Kessel Press) - The ferry sailed again on Sunday, after eleven weeks in the dock.\n`
  return readWire(text, { places, ...options }).article.published
}

const readings = [
  published('15.04.2031 19:28', {}),
  published('15.04.2031 19:28', { profiles: [kessel] }),
  published('15.04.2031 19:28', { profiles: [kessel], timeZone: 'Europe/Lisbon' }),
  published('15.04.2031 19:28 GMT', { profiles: [kessel], timeZone: 'Europe/Lisbon' }),
]
for (const time of readings) console.log(time?.zoneFrom, time?.offset, time?.instant)
