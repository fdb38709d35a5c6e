/** Where the command writes: a stream of Node, or a test's. */
export interface Output {
  /** Gives false where it wants no more until it says `drain`. */
  write(text: string | Uint8Array): unknown
  once?(event: 'drain', listener: () => void): unknown
  /** Whether a person looks at it. */
  isTTY?: boolean | undefined
  /** Characters in a line of the terminal. */
  columns?: number | undefined
}

/** What the command reads and writes. `process` is one. */
export interface Io {
  stdin: AsyncIterable<Uint8Array>
  stdout: Output
  stderr: Output
  /** Tells that someone wants the command to end. */
  once?(signal: 'SIGINT' | 'SIGTERM', listener: () => void): unknown
  env?: Readonly<Record<string, string | undefined>>
}
