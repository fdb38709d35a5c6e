/** What names are, beside those of people. */
export interface KnownNames {
  readonly isAgency: (name: string) => boolean
  /** Nobody knows any place where no table is at hand. */
  readonly isPlace: (name: string) => boolean
  /** The same of regions and countries. */
  readonly isArea: (name: string) => boolean
}
