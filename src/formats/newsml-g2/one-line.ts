/** Text of a label, which has no line feeds. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
