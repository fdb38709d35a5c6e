import type { PlaceTable } from '../../places/index.js'
import type { ReadTimestampOptions } from '../../time/index.js'
import type { WireProfile } from '../profiles/profile.js'

/** What a reader of datelines knows beside the text. */
export interface Knowledge {
  /** What the reader of dates gets. */
  readonly time: ReadTimestampOptions
  readonly places: PlaceTable
  /** Whether this is the name of a news agency or a distributor of releases. */
  readonly isAgency: (name: string) => boolean
  /** The profile that has the name among its own. */
  readonly profileOf: (name: string | undefined) => WireProfile | undefined
  /** Marks that end datelines of the profiles in use, beside dashes and colons. */
  readonly separators: readonly string[]
}
