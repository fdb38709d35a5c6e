/** What the command ends with. */
export const exitCodes = {
  /** The copy was read, whatever its issues. */
  ok: 0,
  /** There is no copy to read. */
  badInput: 1,
  /** The command line is wrong. */
  usage: 2,
} as const
