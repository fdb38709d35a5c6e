import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import manifest from '../../package.json' with { type: 'json' }

/** A folder that has the packed package installed. */
export interface App {
  folder: string
  /** Where the package lies in it. */
  installed: string
  remove(): void
}

/**
 * An app with the packed package, what it depends on, the packages named and nothing else. They are those of this
 * repository, so that nothing is loaded.
 */
export function createApp(...others: string[]): App {
  const folder = mkdtempSync(join(tmpdir(), 'wirecopy-app-'))
  const installed = join(folder, 'node_modules', 'wirecopy')
  mkdirSync(installed, { recursive: true })
  execFileSync('tar', ['-xzf', pack(folder), '-C', installed, '--strip-components=1'])
  for (const name of [...Object.keys(manifest.dependencies), ...Object.keys(manifest.peerDependencies), ...others]) {
    const place = join(folder, 'node_modules', name)
    // `@rgrove/parse-xml` stands in a folder of its own
    mkdirSync(dirname(place), { recursive: true })
    symlinkSync(resolve('node_modules', name), place, 'junction')
  }
  return { folder, installed, remove: () => rmSync(folder, { recursive: true }) }
}

/** Packs what is built, and tells where the tarball is. */
export function pack(folder: string): string {
  if (!existsSync(manifest.main)) throw new Error('Nothing is built: npm run build')
  const words = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]
  const [packed] = JSON.parse(execFileSync('npm', words, { encoding: 'utf8', stdio: 'pipe' }))
  return join(folder, packed.filename)
}

/** Copies an example into an app, as a user would. */
export function copyExample(name: string, app: string): string {
  const folder = join(app, name)
  cpSync(join('examples', name), folder, { recursive: true })
  return folder
}
