import { inApWords, inIsoForm, inNumbers, inNumbersWithZone, inReutersWords } from './clock.js'
import type { HouseStyle } from './house-style.js'

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
