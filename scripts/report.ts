import { pathToFileURL } from 'node:url'

/** Whether a script was started itself, not imported by a test. */
export function isMain(url: string): boolean {
  return process.argv[1] !== undefined && pathToFileURL(process.argv[1]).href === url
}

/** Prints what a check found, one line each, and sets the exit code. */
export function report(problems: readonly string[], one: string, many: string): void {
  for (const problem of problems) console.error(problem)
  if (problems.length === 0) return
  console.error(`${problems.length} ${problems.length === 1 ? one : many}`)
  process.exitCode = 1
}
