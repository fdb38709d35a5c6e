import { cpSync, mkdirSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'tsup'
import { isMain } from './report.js'

const source = fileURLToPath(new URL('../docs/playground/', import.meta.url))
const target = fileURLToPath(new URL('../docs/site/playground/', import.meta.url))

/**
 * Writes the playground into a folder, for any server of files: the page, its style, its program and its worker, and
 * beside them the parts of the library that are loaded when they are needed.
 */
export async function writePlayground(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  await build({
    config: false,
    silent: true,
    entry: { playground: `${source}playground.ts`, worker: `${source}worker.ts` },
    outDir: folder,
    tsconfig: `${source}tsconfig.json`,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    splitting: true,
    minify: true,
    noExternal: [/./],
    // what a package has for pages asks the document, which workers do not have
    esbuildOptions: (options) => {
      options.conditions = ['worker']
    },
  })
  for (const name of ['index.html', 'icon.svg', 'styles'])
    cpSync(source + name, `${folder}/${name}`, { recursive: true })
}

if (isMain(import.meta.url)) {
  await writePlayground(target)
  console.log(`wrote ${target}`)
}
