import { defineConfig } from 'tsup'
import { doors } from './scripts/doors.js'

const target = 'es2022'

export default defineConfig([
  {
    entry: Object.fromEntries(doors.map((door) => [door.entry, door.source])),
    format: ['esm', 'cjs'],
    target,
    splitting: true,
    // tsup sets baseUrl, which TypeScript 6 calls deprecated
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  },
  {
    entry: { 'cli/wirecopy': 'src/cli/wirecopy.ts' },
    format: 'esm',
    target,
    platform: 'node',
    // what stands behind a door is built above: the command imports it from there, and holds only its own libraries
    external: doors.map((door) => new RegExp(`^\\.\\./${door.entry}\\.js$`)),
    // commander is CommonJS and requires Node's modules
    banner: { js: "import { createRequire } from 'node:module'\nconst require = createRequire(import.meta.url)" },
  },
])
