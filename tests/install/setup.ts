import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { copyExample, pack } from '../package/app.js'
import { programs } from '../package/programs.js'
import { install } from './install.js'
import { type Compiler, getCompilers, getNodes, type Node } from './tools.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder that the package was installed in, empty before; the examples are folders in it. */
    app: string
    /** What was installed with the package. */
    packages: string[]
    nodes: Node[]
    compilers: Compiler[]
  }
}

/** Installs all there is to install, once: it is most of what these tests cost. */
export default async function setup({ provide }: TestProject): Promise<() => void> {
  const root = mkdtempSync(join(tmpdir(), 'wirecopy-install-'))
  const app = join(root, 'app')
  const tarball = pack(root)

  async function installApp() {
    await install(app, tarball)
    provide('packages', readdirSync(join(app, 'node_modules')))
    await installExamples(app, tarball)
  }
  async function installTools() {
    provide('nodes', await getNodes(root))
    provide('compilers', await getCompilers(root))
  }
  provide('app', app)
  await Promise.all([installApp(), installTools()])
  return () => rmSync(root, { recursive: true })
}

/** The examples with the dependencies that they name: as workspaces, so that what they share is installed once. */
async function installExamples(app: string, tarball: string): Promise<void> {
  const workspaces = [...new Set(programs.map(({ example }) => example))]
  for (const name of workspaces) {
    const file = join(copyExample(name, app), 'package.json')
    const manifest = JSON.parse(readFileSync(file, 'utf8'))
    manifest.dependencies.wirecopy = `file:${tarball}`
    writeFileSync(file, JSON.stringify(manifest))
  }
  const manifest = JSON.parse(readFileSync(join(app, 'package.json'), 'utf8'))
  writeFileSync(join(app, 'package.json'), JSON.stringify({ ...manifest, workspaces }))
  await install(app, '@types/node@20')
}
