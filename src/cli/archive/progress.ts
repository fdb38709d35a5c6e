import type { Output } from '../io.js'
import type { Progress } from './progress-bar.js'

const nothing: Progress = { update() {}, stop() {} }

/**
 * A bar on a terminal, and nothing elsewhere.
 * @param total of what `update` tells the part that is done; where it is unknown there is a count, and no bar
 */
export async function showProgress(out: Output, total: number | undefined, quiet: boolean): Promise<Progress> {
  if (quiet || !out.isTTY) return nothing
  const { showBar } = await import('./progress-bar.js')
  return showBar(out, total)
}
