import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'

/** What a program did. */
export interface Ended {
  code: number | null
  stdout: string
  stderr: string
}

/** Runs a line of a shell as npm runs scripts: with the commands of the packages around it, and the Node that is given. */
export function runLine(line: string, { cwd, node }: { cwd: string; node?: string | undefined }): Promise<Ended> {
  const path = [node, join(cwd, 'node_modules', '.bin'), join(cwd, '..', 'node_modules', '.bin'), process.env.PATH]
  const child = spawn(line, {
    cwd,
    shell: true,
    env: { ...process.env, NODE_OPTIONS: '', PATH: path.filter((folder) => folder !== undefined).join(delimiter) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended: Ended = { code: null, stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (text) => (ended.stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text) => (ended.stderr += text))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ ...ended, code }))
  })
}
