/** Milliseconds of work before the page may do something else. */
const SLICE = 8

/** Takes steps of work a slice at a time, until there are none or `isOver` says to stop. */
export async function inSlices(steps: Iterator<unknown>, isOver: () => boolean): Promise<void> {
  for (;;) {
    const since = performance.now()
    while (performance.now() - since < SLICE) if (steps.next().done) return
    await rest()
    if (isOver()) return
  }
}

/** Resolves when the page has had its turn. */
function rest(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
}
