/** What the command ends with. */
export const exitCodes = {
  /** The input was read, whatever its issues; or it is valid. */
  ok: 0,
  /** There is nothing to read, or it is not valid, or the output cannot be written. */
  badInput: 1,
  /** The command line is wrong. */
  usage: 2,
  /** Ended by SIGINT, as shells have it. */
  interrupted: 130,
  /** Ended by SIGTERM. */
  terminated: 143,
} as const
