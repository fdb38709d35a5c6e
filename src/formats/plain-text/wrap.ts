/** A text with its lines broken at spaces, so that none is longer than so many columns where its words are not. */
export function wrap(text: string, columns: number): string {
  return text
    .split('\n')
    .map((line) => (line.length <= columns || line.includes('\t') ? line : wrapLine(line, columns)))
    .join('\n')
}

function wrapLine(line: string, columns: number): string {
  const lines: string[] = []
  let last = ''
  for (const word of line.split(' ')) {
    if (last !== '' && last.length + 1 + word.length > columns) {
      lines.push(last)
      last = word
    } else last = last === '' ? word : `${last} ${word}`
  }
  return [...lines, last].join('\n')
}
