import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'

interface Step {
  name: string
  command: string[]
  /** Steps that have to end first. */
  needs?: string[]
  env?: Record<string, string>
}

const script = (name: string, ...args: string[]) => ['tsx', `scripts/${name}.ts`, ...args]

/** Hosts that differ in clock and language: no test may tell them apart. */
const utc = { TZ: 'UTC', LC_ALL: 'C' }
const newYork = { TZ: 'America/New_York', LC_ALL: 'en_US.UTF-8' }
const kolkata = { TZ: 'Asia/Kolkata', LC_ALL: 'tr_TR.UTF-8' }
const kyiv = { TZ: 'Europe/Kyiv', LC_ALL: 'uk_UA.UTF-8' }

/** Everything that must hold, the steps that others wait for first. CONTRIBUTING.md says what each is about. */
const steps: Step[] = [
  { name: 'build', command: ['npm', 'run', 'build', '--silent'] },
  { name: 'types', command: ['tsc'] },
  { name: 'playground-types', command: ['tsc', '-p', 'docs/playground'] },
  { name: 'lint', command: script('check-lint') },
  { name: 'tests', command: ['vitest', 'run'], env: utc },
  { name: 'floor-plan', command: script('check-floor-plan') },
  { name: 'determinism', command: script('check-determinism') },
  { name: 'repository', command: script('check-repository') },
  { name: 'places', command: script('write-places', '--check') },
  { name: 'issue-docs', command: script('write-issue-docs', '--check') },
  { name: 'unused', command: ['knip', '--no-progress'] },
  ...[newYork, kolkata, kyiv].map((host) => ({
    name: `time ${host.TZ}`,
    command: ['vitest', 'run', 'tests/time'],
    env: host,
  })),
  { name: 'esm', command: ['vitest', 'run'], needs: ['build'], env: { ...newYork, TEST_DIST: 'esm' } },
  { name: 'cjs', command: ['vitest', 'run'], needs: ['build'], env: { ...kolkata, TEST_DIST: 'cjs' } },
  { name: 'built-types', command: ['tsc', '-p', 'tsconfig.dist.json'], needs: ['build'] },
  { name: 'package', command: script('check-package'), needs: ['build'] },
  { name: 'size', command: ['size-limit'], needs: ['build'] },
  { name: 'reference', command: script('write-reference', '--check') },
]

const results = mkdtempSync(join(tmpdir(), 'wirecopy-test-'))
const chosen = withNeeds(process.argv.slice(2))
const started = performance.now()
const running = new Set<() => void>()
const done = new Set<string>()
const counts = { passed: 0, failed: 0 }

try {
  const waiting = [...chosen]
  const lanes = Array.from({ length: Math.min(availableParallelism(), 4) }, () => lane(waiting))
  await Promise.all(lanes)
} finally {
  rmSync(results, { recursive: true })
}
console.log(`\n${done.size} of ${chosen.length} steps in ${seconds(started)}`)
console.log(`${counts.passed} passed, ${counts.failed} failed`)
if (counts.failed > 0) process.exitCode = 1

/** The steps named on the command line, all when none is, each with what it needs. `time` names all of its hosts. */
function withNeeds(names: string[]): Step[] {
  if (names.length === 0) return steps
  const called = (step: Step, name: string) => step.name === name || step.name.startsWith(`${name} `)
  const unknown = names.find((name) => !steps.some((step) => called(step, name)))
  if (unknown !== undefined)
    throw new RangeError(`No step is called ${unknown}; there are ${steps.map((step) => step.name).join(', ')}`)
  const wanted = steps.filter((step) => names.some((name) => called(step, name)))
  const needed = new Set(wanted.flatMap((step) => step.needs ?? []))
  return steps.filter((step) => wanted.includes(step) || needed.has(step.name))
}

/** Takes steps until none is left or one has failed. A step waits for its needs, which stand before it and so are running. */
async function lane(waiting: Step[]): Promise<void> {
  for (;;) {
    if (counts.failed > 0) return
    const ready = waiting.findIndex((step) => (step.needs ?? []).every((need) => done.has(need)))
    const step = waiting[ready]
    if (step !== undefined) {
      waiting.splice(ready, 1)
      await take(step)
    } else if (waiting.length === 0 || running.size === 0) return
    else await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

async function take(step: Step): Promise<void> {
  const since = performance.now()
  const { code, output } = await run(step)
  if (counts.failed > 0) return
  count(step, code === 0)
  if (code === 0) {
    done.add(step.name)
    console.log(`ok    ${step.name.padEnd(24)} ${seconds(since)}`)
    return
  }
  console.log(`FAIL  ${step.name.padEnd(24)} ${seconds(since)}\n\n${output.trim()}\n`)
  console.log(`The step ${step.name} failed; alone it runs as: npm test -- ${step.name.split(' ')[0]}`)
  for (const stop of running) stop()
}

/** A step counts as its tests, or as one where it runs none. */
function count(step: Step, ok: boolean): void {
  const report = reportOf(step)
  if (!existsSync(report)) {
    counts[ok ? 'passed' : 'failed'] += 1
    return
  }
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'))
  counts.passed += numPassedTests
  counts.failed += ok ? 0 : Math.max(1, numFailedTests)
}

function reportOf(step: Step): string {
  return join(results, `${step.name.replace(/\W/g, '-')}.json`)
}

function run(step: Step): Promise<{ code: number | null; output: string }> {
  const [command = '', ...args] = step.command
  if (command === 'vitest') args.push('--reporter=dot', '--reporter=json', `--outputFile.json=${reportOf(step)}`)
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      env: { ...process.env, NO_COLOR: '1', ...step.env },
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const stop = () => child.kill()
    running.add(stop)
    let output = ''
    child.stdout.on('data', (data) => (output += data))
    child.stderr.on('data', (data) => (output += data))
    child.on('error', (error) => (output += error))
    child.on('close', (code) => {
      running.delete(stop)
      resolve({ code, output })
    })
  })
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1).padStart(5)} s`
}
