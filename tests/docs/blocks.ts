/** A code block of a page that is made: `<!-- example: file.ts#region -->` stands above it and says from what. */
export interface Made {
  kind: 'example' | 'output' | 'command'
  /** A file of `examples`, with or without a region; for `output` also a program of a folder; or the words after `wirecopy`. */
  from: string
}

const madeBlock = /^<!-- (example|output|command): (.{1,200}) -->\n```(\w*)\n([\s\S]*?)```$/gm

/** A page with the blocks that are made put in anew. */
export async function remake(page: string, make: (made: Made) => string | Promise<string>): Promise<string> {
  const blocks = await Promise.all(
    [...page.matchAll(madeBlock)].map(async ([block, kind, from, language]) => {
      const content = await make({ kind: kind as Made['kind'], from: String(from) })
      return { block, made: `<!-- ${kind}: ${from} -->\n\`\`\`${language}\n${content.trimEnd()}\n\`\`\`` }
    }),
  )
  return blocks.reduce((text, { block, made }) => text.replace(block, () => made), page)
}

const block = /^```.*\n[\s\S]*?^```$/gm
const said = /^<!-- (?:example|output|command|not run): .{1,200} -->\n$/

/** The first two lines of each block that neither is made nor says, `<!-- not run: why -->`, why it is not. */
export function unmadeBlocks(page: string): string[] {
  return [...page.matchAll(block)].flatMap(({ 0: lines, index }) => {
    const above = page.slice(page.lastIndexOf('\n', index - 2) + 1, index)
    return said.test(above) ? [] : [lines.split('\n').slice(0, 2).join('\n')]
  })
}

/** A file of `examples` without its region comments, or one region of it. */
export function regionOf(source: string, name: string | undefined): string {
  if (name === undefined) return source.replace(/^\/\/ #(?:end)?region .*\n/gm, '')
  const start = source.indexOf(`// #region ${name}\n`)
  const end = source.indexOf(`// #endregion ${name}\n`)
  if (start === -1 || end < start) throw new RangeError(`There is no region ${name}`)
  return source.slice(source.indexOf('\n', start) + 1, end)
}
