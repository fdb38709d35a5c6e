import type { Dateline } from '../../article/index.js'
import type { Issue } from '../../text/index.js'
import type { DatelineReading } from '../dateline/read-dateline.js'
import { resolvePlaces } from '../dateline/resolve-places.js'
import { dateOfDateline } from '../dateline/times.js'
import { toDateline } from '../dateline/to-dateline.js'
import type { WireSettings } from '../options.js'
import { withoutPositions } from '../without-positions.js'

/** A dateline as the model has it. There is no copy for it to point into; its issues name the field. */
export function modelDateline(
  text: string,
  reading: DatelineReading,
  { places, profile, knowledge }: WireSettings,
): { dateline: Dateline; issues: Issue[] } {
  const dateline = toDateline(text, reading, knowledge)
  const homeCountry = (profile ?? knowledge.profileOf(dateline.agencies?.[0]))?.homeCountry
  const issues = resolvePlaces(dateline, places, homeCountry)
  const { date, issues: more } = dateOfDateline(reading, knowledge.time)
  const whole = date === undefined ? dateline : { ...dateline, date }
  return {
    dateline: withoutPositions(whole),
    issues: [...issues, ...more].map(({ span, ...issue }) => ({ ...issue, path: 'dateline' })),
  }
}
