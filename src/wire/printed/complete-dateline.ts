import type { Dateline } from '../../article/index.js'
import type { Issue } from '../../text/index.js'
import type { DatelineReading } from '../dateline/read-dateline.js'
import { readParts } from '../dateline/read-parts.js'
import { resolvePlaces } from '../dateline/resolve-places.js'
import { Scanner } from '../dateline/scan.js'
import type { WireSettings } from '../options.js'
import { modelDateline } from './model-dateline.js'

const LONGEST = 320

/**
 * A dateline with what its text says of places, agencies, mark and date, where it does not say so itself, and with what
 * the table knows of its places.
 */
export function completeDateline(dateline: Dateline, settings: WireSettings): { dateline: Dateline; issues: Issue[] } {
  const reading = readWhole(dateline.text, settings)
  const read = reading && modelDateline(dateline.text, reading, settings)
  if (dateline.places === undefined) return { dateline: join(dateline, read?.dateline), issues: read?.issues ?? [] }
  const places = dateline.places.map((place) => ({ ...place }))
  const issues = resolvePlaces({ ...dateline, places }, settings.places)
  return {
    dateline: join({ ...dateline, places }, read?.dateline),
    issues: issues.map((one) => ({ ...one, path: 'dateline' })),
  }
}

/** One dateline with what another has beside it; how sure that is does not go with it. */
function join(dateline: Dateline, read?: Dateline): Dateline {
  if (read === undefined) return dateline
  const { certainty, reasons, separator, ...parts } = read
  return { ...parts, ...(separator && { separator }), ...dateline }
}

/** That it is a dateline is known: all of it has to be read, and needs no evidence. */
function readWhole(text: string, { knowledge }: WireSettings): DatelineReading | undefined {
  if (text.length > LONGEST) return undefined
  const candidate = readParts(new Scanner(text, 0, text.length), knowledge).findLast(({ end }) => end === text.length)
  const start = candidate?.parts[0]?.start
  if (candidate === undefined || start === undefined) return undefined
  return { candidate, evidence: { score: 0, reasons: [] }, start, end: candidate.end }
}
