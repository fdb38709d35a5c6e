import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { doors } from './scripts/doors.js'

/** Tests import `wirecopy/…` as users do; TEST_DIST says what those names lead to: the sources, or a built format. */
const built = process.env.TEST_DIST
if (built !== undefined && built !== 'esm' && built !== 'cjs')
  throw new RangeError(`TEST_DIST is ${built}, not esm or cjs`)

const root = new URL('./package.json', import.meta.url)
const resolveForRequire = createRequire(root).resolve

function leadTo(file: (door: (typeof doors)[number]) => string) {
  return doors.map((door) => ({ find: new RegExp(`^${door.name}$`), replacement: file(door) }))
}

/** What the names lead to where the sources are tested. */
export const toSources = leadTo((door) => fileURLToPath(new URL(door.source, root)))

const aliases = {
  sources: () => toSources,
  esm: () => [],
  cjs: () => leadTo((door) => resolveForRequire(door.name)),
}

/** Tests over many articles made at random, and of time: what they try does not depend on how a module is loaded. */
const atRandom =
  '**/{attacks,circle,damaged,growth,hostile,other-parsers,properties,robust,round-trip,vocabulary}.test.ts'

const excluded = {
  sources: ['tests/package/**'],
  esm: ['tests/scripts/**', '**/*.internal.test.ts'],
  // the command is built once, as ESM
  cjs: ['tests/scripts/**', '**/*.internal.test.ts', 'tests/package/**', 'tests/cli/**', atRandom],
}[built ?? 'sources']

/** What changes the host for all code around it. */
const alone = '**/*.alone.test.ts'

export default defineConfig({
  resolve: { alias: aliases[built ?? 'sources']() },
  test: {
    setupFiles: ['tests/fixed-seed.ts'],
    // properties over many articles take their time on a busy machine
    testTimeout: 30_000,
    // built files are loaded by Node itself, as in an app
    server: { deps: { external: [/\/dist\//] } },
    projects: [
      // what the library remembers are answers that do not depend on use: its modules are loaded once for many files
      {
        extends: true,
        test: { name: 'together', include: ['tests/**/*.test.ts'], exclude: [...excluded, alone], isolate: false },
      },
      { extends: true, test: { name: 'alone', include: [`tests/${alone}`], exclude: excluded } },
    ],
  },
})
