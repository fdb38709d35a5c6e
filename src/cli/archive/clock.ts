/** Milliseconds since some moment: how long a run takes. Nothing that is read depends on it. */
export function clock(): number {
  return performance.now()
}
