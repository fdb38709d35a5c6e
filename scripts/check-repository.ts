import { type Dirent, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { isMain, report } from './report.js'

/** What is made or installed, and never published with the sources. */
const made = new Set(['.git', 'node_modules', 'dist', 'coverage', 'site'])

const home = /(?<![\w.~-])\/(?:home|root|Users|work|workspace)\/\w|[A-Z]:\\Users\\/
const registry = /\bregistry\.[a-z-]{2,40}\.(?:org|com|dev|io)\b|npm\.pkg\.github/
const resolved = /"resolved": "https?:/

/** Every line of the repository that names a path of one machine, a registry, or an address that npm resolved. */
export function checkRepository(root: string): string[] {
  return files(root).flatMap((file) => {
    const text = readFileSync(file, 'utf8')
    if (text.includes('\0')) return []
    return text.split('\n').flatMap((line, index) => {
      const what = breach(line)
      return what === undefined ? [] : [`${relative(root, file)}:${index + 1} names ${what}`]
    })
  })
}

function breach(line: string): string | undefined {
  if (resolved.test(line)) return 'a download address: npm writes none with the .npmrc of this repository'
  if (registry.test(line)) return 'a registry'
  if (home.test(line)) return 'a path of one machine'
  return undefined
}

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry: Dirent) => !made.has(entry.name) && !/\.(?:tgz|log)$/.test(entry.name))
    .flatMap((entry: Dirent) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return files(path)
      return entry.isFile() ? [path] : []
    })
}

if (isMain(import.meta.url))
  report(checkRepository(process.argv[2] ?? '.'), 'line belongs to one machine', 'lines belong to one machine')
