/** How a house sets its copy. */
export interface HouseStyle {
  /** Whether the time of publication stands above the headline: `19:28 15.04.2031`. */
  stamp: boolean
  /** Whether the slugline stands above the headline. */
  slugline: boolean
  /** What stands on the first line where there is no embargo. */
  release?: string
  /** What parts a dateline from the text that has no mark of its own. */
  dash: string
  /** What stands on the line below the text. */
  endMark?: string
}

/** The house styles that are written. */
export const styles = {
  ap: { stamp: false, slugline: true, dash: '—' },
  reuters: { stamp: false, slugline: false, dash: '-' },
  'interfax-ukraine': { stamp: true, slugline: false, dash: '-' },
  'press-release': { stamp: false, slugline: false, release: 'FOR IMMEDIATE RELEASE', dash: '–', endMark: '###' },
} as const satisfies Record<string, HouseStyle>

export type StyleName = keyof typeof styles
