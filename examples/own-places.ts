import { corePlaces, type PrintedPlace, resolvePlace } from 'wirecopy/places'

const places = [...corePlaces, 'NO=Europe/Oslo|!Tarnholm=Tarnheim', 'US-OH=America/New_York|Kessel']

function show(place: PrintedPlace): void {
  const { countryCode, timeZone, issues } = resolvePlace(place, { places })
  const codes = issues.map(({ code }) => code)
  console.log(Object.values(place).join(', '), '->', countryCode, timeZone, codes)
}

show({ name: 'TARNHEIM' })
show({ name: 'Kessel' })
show({ name: 'Kessel', region: 'Ohio' })
show({ name: 'Port Ansel', region: 'Ohio' })
show({ name: 'Port Ansel' })
