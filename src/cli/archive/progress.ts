import type { Output } from '../io.js'

/** What a person who waits is shown. */
export interface Progress {
  /** @param done of the total; @param read how many articles and failures */
  update(done: number, read: number): void
  stop(): void
}

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
