/** What someone says of the copy beside it; absent is untold. */
export interface Options {
  /** IANA zone. */
  zone?: string
  /** BCP 47. */
  language?: string
  /** `2031-06-18` */
  date?: string
  order?: 'day-first' | 'month-first'
  /** The id of a built-in profile. */
  profile?: string
  /** The format that the copy is read as, where that is not to be told from the copy. */
  from?: string
  /** Which of several articles is shown, from 1: `2`. */
  article?: string
}

export type OptionName = keyof Options

export const optionNames = [
  'zone',
  'language',
  'date',
  'order',
  'profile',
  'from',
  'article',
] as const satisfies OptionName[]
