import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import manifest from '../package.json' with { type: 'json' }
import { doors } from './doors.js'
import { report } from './report.js'

interface Packed {
  filename: string
  files: { path: string }[]
}

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
    'CHANGELOG.md',
    'dist/schema.json',
    manifest.bin.wirecopy,
    ...doors.flatMap(({ entry }) => ['js', 'cjs', 'd.ts', 'd.cts'].map((extension) => `dist/${entry}.${extension}`)),
  ]
  const allowed =
    /^(?:package\.json|README\.md|LICENSE|NOTICE|CHANGELOG\.md|dist\/[\w/.-]{1,200}\.(?:js|cjs|d\.ts|d\.cts|json))$/
  return [
    ...needed.filter((path) => !paths.includes(path)).map((path) => `${path} is missing`),
    ...paths.filter((path) => !allowed.test(path)).map((path) => `${path} is of no use to users`),
  ]
}

function run(command: string, ...args: string[]): string {
  return execFileSync(command, args, { encoding: 'utf8', stdio: 'pipe' })
}
