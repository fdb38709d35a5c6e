/** @throws TypeError for what is no AbortSignal; one from another realm is. */
export function checkSignal(signal: AbortSignal | undefined): void {
  if (signal === undefined) return
  if (typeof signal !== 'object' || signal === null || !('aborted' in signal) || !('addEventListener' in signal))
    throw new TypeError(`Option signal is no AbortSignal: ${String(signal)}`)
}
