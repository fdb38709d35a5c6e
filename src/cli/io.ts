/** Where the command writes: a stream of Node, or a test's. */
export interface Output {
  write(text: string): unknown
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
  env?: Readonly<Record<string, string | undefined>>
}
