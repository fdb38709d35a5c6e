const IPTC = 'http://cv.iptc.org/newscodes/digitalsourcetype/'

/** IPTCDigitalSourceEnumeration of schema.org, without the ending that each of its names has. */
const names = [
  'AlgorithmicallyEnhanced',
  'AlgorithmicMedia',
  'CompositeCapture',
  'Composite',
  'CompositeSynthetic',
  'CompositeWithTrainedAlgorithmicMedia',
  'DataDrivenMedia',
  'DigitalArt',
  'DigitalCapture',
  'MinorHumanEdits',
  'MultiFrameComputationalCapture',
  'NegativeFilm',
  'PositiveFilm',
  'Print',
  'ScreenCapture',
  'TrainedAlgorithmicMedia',
  'VirtualRecording',
] as const

export type DigitalSource = `https://schema.org/${(typeof names)[number]}DigitalSource`

/** `…/digitalsourcetype/print` of IPTC as schema.org has it: `https://schema.org/PrintDigitalSource`. */
export function writeDigitalSource(uri: string): DigitalSource | undefined {
  const name = names.find((one) => IPTC + codeOf(one) === uri)
  return name && `https://schema.org/${name}DigitalSource`
}

/** IPTC's address for a member of the enumeration, or for one that IPTC has itself. */
export function readDigitalSource(value: string): string | undefined {
  if (value.startsWith(IPTC)) return value
  const given = value.replace(/^(?:https?:\/\/schema\.org\/|schema:)/, '')
  const name = names.find((one) => given === `${one}DigitalSource`)
  return name && IPTC + codeOf(name)
}

function codeOf(name: string): string {
  return name[0]?.toLowerCase() + name.slice(1)
}
