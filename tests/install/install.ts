import { mkdirSync } from 'node:fs'
import { runLine } from '../package/run.js'

/**
 * Installs packages in a folder, and what its package.json asks for. No script of a package is run.
 * @throws Error with what npm said.
 */
export async function install(folder: string, ...packages: string[]): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const line = ['npm install --ignore-scripts --prefer-offline --no-audit --no-fund', ...packages].join(' ')
  const { code, stdout, stderr } = await runLine(line, { cwd: folder })
  if (code !== 0) throw new Error(`${line} failed:\n${stderr}${stdout}`)
}

/** Installs what may not be there for this machine; where it is not, says so. */
export async function mayInstall(folder: string, what: string, ...packages: string[]): Promise<boolean> {
  try {
    await install(folder, ...packages)
    return true
  } catch (error) {
    process.stdout.write(`not tested: ${what} could not be had: ${(error as Error).message}\n`)
    return false
  }
}
