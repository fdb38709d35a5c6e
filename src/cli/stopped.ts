import { exitCodes } from './exit-codes.js'
import type { Io } from './io.js'

const codes = { SIGINT: exitCodes.interrupted, SIGTERM: exitCodes.terminated } as const
type StopSignal = keyof typeof codes

/** A signal ended the command before its work was done; the message says how far it came. */
export class Stopped extends Error {
  override readonly name = 'Stopped'
  readonly exitCode: number

  constructor(signal: StopSignal, how: string) {
    super(`stopped by ${signal} ${how}`)
    this.exitCode = codes[signal]
  }
}

/** Aborts at the first signal that asks the command to end, and has it as its reason. The second one ends it as ever. */
export function stopOnSignal(io: Io): AbortSignal {
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) io.once?.(signal, () => stop.abort(signal))
  return stop.signal
}
