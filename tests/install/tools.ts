import { arch, platform } from 'node:os'
import { dirname, join } from 'node:path'
import { mayInstall } from './install.js'

/** A version of Node, and the folder of its command. */
export interface Node {
  name: string
  bin: string
}

/** A version of TypeScript, and its compiler. */
export interface Compiler {
  version: string
  tsc: string
}

const versions = { node: [22, 24], typescript: ['5.5', '5.9', '6.0'] }

/** The Node that runs this, and the others, from the packages that hold their binaries for this machine. */
export async function getNodes(root: string): Promise<Node[]> {
  const nodes = [{ name: `Node ${process.versions.node}`, bin: dirname(process.execPath) }]
  const binaries = `node-${platform()}-${arch()}`
  for (const version of versions.node) {
    const folder = join(root, `node-${version}`)
    if (await mayInstall(folder, `Node ${version}`, `${binaries}@${version}`))
      nodes.push({ name: `Node ${version}`, bin: join(folder, 'node_modules', binaries, 'bin') })
  }
  return nodes
}

export async function getCompilers(root: string): Promise<Compiler[]> {
  const compilers: Compiler[] = []
  for (const version of versions.typescript) {
    const folder = join(root, `typescript-${version}`)
    if (await mayInstall(folder, `TypeScript ${version}`, `typescript@${version}`))
      compilers.push({ version, tsc: join(folder, 'node_modules', 'typescript', 'bin', 'tsc') })
  }
  return compilers
}
