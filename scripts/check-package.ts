import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, posix } from 'node:path'
import manifest from '../package.json' with { type: 'json' }
import { doors } from './doors.js'
import { report } from './report.js'

interface Packed {
  filename: string
  files: { path: string }[]
}

/** `](docs/start.md#part)`, but no address and no place on the same page. */
const localLink = /\]\((?![a-z]{1,10}:)([^)\s#]{1,200})(?:#[^)\s]{0,200})?\)/g

const folder = mkdtempSync(join(tmpdir(), 'wirecopy-pack-'))
try {
  const [packed] = JSON.parse(run('npm', 'pack', '--json', '--pack-destination', folder)) as Packed[]
  if (packed === undefined) throw new Error('npm packed nothing')
  const paths = packed.files.map((file) => file.path)
  report(checkContents(paths), 'fault in what is published', 'faults in what is published')
  const tarball = join(folder, packed.filename)
  run('publint', 'run', tarball, '--strict')
  run('attw', tarball, '--profile', 'node16', '--exclude-entrypoints', './schema.json', '--no-emoji', '--no-color')
} catch (error) {
  const { stdout, stderr } = error as { stdout?: string; stderr?: string }
  if (stdout === undefined) throw error
  console.error(`${stdout}\n${stderr}`)
  process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true })
}

/** Files that a user needs and the package lacks, and files that it holds for no user. */
function checkContents(paths: string[]): string[] {
  const needed = [
    'package.json',
    'README.md',
    'LICENSE',
    'NOTICE',
    'CHANGELOG.md',
    ...linkedFiles(paths),
    'dist/schema.json',
    manifest.bin.wirecopy,
    ...doors.flatMap(({ entry }) => ['js', 'cjs', 'd.ts', 'd.cts'].map((extension) => `dist/${entry}.${extension}`)),
  ]
  const allowed =
    /^(?:package\.json|(?:README|CHANGELOG|CONTRIBUTING|docs\/[\w-]{1,80})\.md|LICENSE|NOTICE|examples\/[\w/.-]{1,200}\.(?:ts|js|mjs|cjs|json|ndjson|html|css|md|txt|xml|py|go)|dist\/[\w/.-]{1,200}\.(?:js|cjs|d\.ts|d\.cts|json))$/
  return [
    ...needed.filter((path) => !paths.includes(path)).map((path) => `${path} is missing`),
    ...paths.filter((path) => !allowed.test(path)).map((path) => `${path} is of no use to users`),
  ]
}

/** What the published pages lead to. */
function linkedFiles(paths: string[]): string[] {
  const pages = paths.filter((path) => path.endsWith('.md'))
  const targets = pages.flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(localLink)].map(([, target = '']) => posix.join(dirname(page), target)),
  )
  return [...new Set(targets)]
}

function run(command: string, ...args: string[]): string {
  return execFileSync(command, args, { encoding: 'utf8', stdio: 'pipe' })
}
