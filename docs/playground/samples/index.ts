import { correction } from './correction.js'
import { doubt } from './doubt.js'
import { embargo } from './embargo.js'
import { ferry } from './ferry.js'
import { harbour } from './harbour.js'
import { hearing } from './hearing.js'
import { nitf } from './nitf.js'
import type { Sample } from './sample.js'

export type { Sample }

/** In the order of the menu; the first is shown to whoever comes without a link. */
export const samples: readonly Sample[] = [harbour, hearing, ferry, embargo, correction, doubt, nitf]
