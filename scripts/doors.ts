import manifest from '../package.json' with { type: 'json' }

/** A subpath that users import; the list is the `exports` of package.json. */
export interface Door {
  /** As imported: `wirecopy/text`. */
  name: string
  /** The source file: `src/text/index.ts`. */
  source: string
  /** The built file without its extension: `text/index`. */
  entry: string
  /** The built ES module: `dist/text/index.js`. */
  built: string
}

/** Every door that leads to code, in the order of package.json. */
export const doors: Door[] = Object.entries(manifest.exports).flatMap(([subpath, target]) => {
  if (typeof target === 'string') return []
  const built = target.import.default.replace(/^\.\//, '')
  const entry = built.replace(/^dist\//, '').replace(/\.js$/, '')
  return { name: subpath.replace(/^\./, manifest.name), source: `src/${entry}.ts`, entry, built }
})
