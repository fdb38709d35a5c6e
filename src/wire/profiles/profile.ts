/** What an agency or a publisher prints the same way in all of its copy. Profiles are data: a list of your own is read beside the built-in one. */
export interface WireProfile {
  /** Short and stable: `reuters`. */
  readonly id: string
  /** The names that its datelines, bylines, credits and notices print; small and large letters are one. */
  readonly names: readonly string[]
  /** What ends its datelines: dashes, `:`, or one mark that no other uses, such as `»`. */
  readonly separators?: readonly string[] | undefined
  /** The order of the parts of its datelines. */
  readonly order?: readonly ('place' | 'date' | 'agency')[] | undefined
  /** BCP 47: the language of its dates, which settles the order of day and month where a caller says nothing. */
  readonly language?: string | undefined
  /** IANA zone of stamps that print none. */
  readonly timeZone?: string | undefined
  /** ISO 3166-1: the country whose places it names without more. */
  readonly homeCountry?: string | undefined
  /** Lines that end its copy; small and large letters are one. */
  readonly endMarks?: readonly string[] | undefined
  /**
   * One of its stamps, any: `19:28 15.04.2031`. One with digits, marks and words at the same places makes a profile surer
   * that something else speaks for; alone it says nothing.
   */
  readonly stamp?: string | undefined
  /** Hosts of its site: `reuters.com`. */
  readonly hosts?: readonly string[] | undefined
}
