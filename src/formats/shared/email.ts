const EMAIL = /^[^\s@]+@[^\s@]+$/

/** An address of mail, as far as the model asks; nothing for what is none. */
export function readEmail(text: string | undefined): string | undefined {
  const address = text?.replace(/^mailto:/i, '')
  return address !== undefined && EMAIL.test(address) ? address : undefined
}
