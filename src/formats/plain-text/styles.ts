import { type ClockForm, inApWords, inIsoForm, inNumbers, inNumbersWithZone, inReutersWords } from './clock.js'
import type { DatelineForm } from './dateline.js'

/** How a house sets its copy. */
export interface HouseStyle {
  /** How times are printed, with a label before that of publication or without; where; in which zone, if in that of the house. */
  times: { forms: readonly ClockForm[]; place: 'top' | 'below'; published?: 'Published'; timeZone?: string }
  /** How the dateline is set; as it was printed where this is left out. */
  dateline?: DatelineForm
  /** What parts the text from a dateline that has no mark of its own. */
  dash: string
  /** Whether the slugline stands above the headline. */
  slugline: boolean
  /** What stands on the first line where there is no embargo. */
  release?: string
  /** What stands on the line below the text. */
  endMark?: string
  /** Whether labels of archives stand where the copy would be read in another way without them. */
  labels?: true
}

/** Copy that keeps as much as copy can: the dateline as printed, and all times. */
export const plain: HouseStyle = {
  times: { forms: [inIsoForm], place: 'below', published: 'Published' },
  dash: '—',
  slugline: true,
  labels: true,
}

/** A house in whose style copy is set. */
export type HouseName = 'ap' | 'reuters' | 'interfax-ukraine' | 'press-release'

export const houses: Readonly<Record<HouseName, HouseStyle>> = {
  // ATLANTA (AP) —
  ap: {
    times: { forms: [inApWords], place: 'below', published: 'Published' },
    dateline: { beforeDate: '', dash: '—' },
    dash: '—',
    slugline: true,
  },
  // LONDON, Nov 3 (Reuters) -
  reuters: {
    times: { forms: [inReutersWords], place: 'below', published: 'Published' },
    dateline: { beforeDate: ', ', date: 'short', dash: '-' },
    dash: '-',
    slugline: true,
  },
  // KYIV. April 15 (Interfax-Ukraine) –
  'interfax-ukraine': {
    times: { forms: [inNumbers, inNumbersWithZone], place: 'top', timeZone: 'Europe/Kyiv' },
    dateline: { beforeDate: '. ', date: 'long', dash: '–' },
    dash: '–',
    slugline: false,
  },
  // NEW YORK, June 17, 2031 (GLOBE NEWSWIRE) --
  'press-release': {
    times: { forms: [inReutersWords], place: 'below', published: 'Published' },
    dateline: { beforeDate: ', ', date: 'full', dash: '--' },
    dash: '--',
    slugline: false,
    release: 'FOR IMMEDIATE RELEASE',
    endMark: '###',
  },
}
