import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'tsup'
import { expect, test } from 'vitest'

const room = new URL('../../src/article/', import.meta.url)

/** What a module imports at run time, and what that imports; packages by name. Type imports are left out. */
function importsOf(module: URL, seen = new Set<string>()): Set<string> {
  if (seen.has(module.href)) return seen
  seen.add(module.href)
  const source = readFileSync(module, 'utf8')
  for (const [, target = ''] of source.matchAll(/^(?:import|export) (?!type )[^;]*?from '([^']+)'/gm)) {
    if (target.startsWith('.')) importsOf(new URL(target.replace(/\.js$/, '.ts'), module), seen)
    else seen.add(target)
  }
  return seen
}

test('no chain of imports leads from plain.ts to zod or a schema', () => {
  const imports = [...importsOf(new URL('plain.ts', room))]
  expect(imports.some((name) => name.endsWith('/article/text-of.ts'))).toBe(true)
  expect(imports.filter((name) => /^[^.]*zod|\/article\/(schema|rules)\//.test(name))).toEqual([])
  expect([...importsOf(new URL('index.ts', room))]).toContain('zod')
})

test('a bundler drops the schemas that nobody uses', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'wirecopy-'))
  try {
    const door = JSON.stringify(fileURLToPath(new URL('index.ts', room)))
    writeFileSync(join(folder, 'use.ts'), `import { Timestamp } from ${door}\nconsole.log(Timestamp)\n`)
    const entry = [join(folder, 'use.ts')]
    await build({ entry, outDir: folder, format: 'esm', external: ['zod'], config: false, silent: true })
    const text = readFileSync(join(folder, 'use.js'), 'utf8')
    expect(text).toContain('dayMonthOrder')
    expect(text).not.toMatch(/furniture|usageTerms|createArticle/)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
