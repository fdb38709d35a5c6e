import { readFileSync } from 'node:fs'
import { posix } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { doors } from '../../scripts/doors.js'

/** What a built file imports from elsewhere, itself or through the files it imports. */
function packagesBehind(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return []
  seen.add(file)
  const imports = ts.preProcessFile(readFileSync(file, 'utf8')).importedFiles.map((to) => to.fileName)
  return imports.flatMap((to) =>
    to.startsWith('.') ? packagesBehind(posix.join(posix.dirname(file), to), seen) : [to],
  )
}

describe.each(doors)('$name', ({ name, built }) => {
  test('loads zod only as the door to the schemas', () => {
    expect(packagesBehind(built).includes('zod')).toBe(name === 'wirecopy/article')
  })

  test('needs nothing of Node', () => {
    expect(packagesBehind(built).filter((to) => to.startsWith('node:'))).toEqual([])
  })
})
