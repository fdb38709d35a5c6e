import { resolve } from 'node:path'
import { defineConfig, type Options } from 'tsup'
import { doors } from './scripts/doors.js'

type PluginBuild = Parameters<NonNullable<Options['esbuildPlugins']>[number]['setup']>[0]

const target = 'es2022'

/**
 * What stands behind a door is built for itself: the command imports it from there, by the name that users have for it,
 * and holds only its own libraries.
 */
const throughDoors = {
  name: 'through-doors',
  setup(build: PluginBuild) {
    const names = new Map(doors.map(({ name, source }) => [resolve(source), name]))
    build.onResolve({ filter: /^\.{1,2}\/.*\.js$/ }, ({ path, resolveDir }) => {
      const name = names.get(resolve(resolveDir, path.replace(/\.js$/, '.ts')))
      return name === undefined ? undefined : { path: name, external: true }
    })
  },
}

export default defineConfig([
  {
    entry: Object.fromEntries(doors.map((door) => [door.entry, door.source])),
    format: ['esm', 'cjs'],
    target,
    splitting: true,
    dts: {
      // tsc has written the declarations; of the sources themselves each door would be a program of its own
      entry: Object.fromEntries(doors.map((door) => [door.entry, `build/declarations/${door.entry}.d.ts`])),
      // tsup sets baseUrl, which TypeScript 6 calls deprecated
      compilerOptions: { ignoreDeprecations: '6.0' },
    },
  },
  {
    entry: {
      wirecopy: 'src/cli/wirecopy.ts',
      'archive-worker': 'src/cli/archive/archive-worker.ts',
      // piscina starts the file of this name beside itself
      worker: 'node_modules/piscina/dist/worker.js',
    },
    outDir: 'dist/cli',
    format: 'esm',
    target,
    platform: 'node',
    // what only some commands need is loaded when it is needed
    splitting: true,
    esbuildPlugins: [throughDoors],
    // what piscina can do without
    external: ['@napi-rs/nice'],
    // the command's own libraries are CommonJS: they require Node's modules, and look for files beside themselves
    banner: {
      js: [
        "import { createRequire as createRequireHere } from 'node:module'",
        'const require = createRequireHere(import.meta.url)',
        'const __dirname = import.meta.dirname',
      ].join('\n'),
    },
  },
])
