import type { Options } from '../options.js'

/** Copy to try, of people and places that do not exist. */
export interface Sample {
  /** As links name it. */
  id: string
  label: string
  options: Options
  copy: string
}
