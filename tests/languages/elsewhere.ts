import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** The sources of Go libraries that Debian's packages bring. */
const debianGoPath = '/usr/share/gocode'

/** Another language that validates articles by the published schema. */
export interface Language {
  name: string
  /** A file of `examples/validate-elsewhere`. */
  program: string
  /** Starts the program, which gets the schema and the article behind it. */
  command: string[]
  env?: Record<string, string>
  /** What is missing here to run it. */
  missing: string | undefined
}

const python = ['python3', '/usr/bin/python3'].find((path) => runs([path, '-c', 'import jsonschema']))
const goModules = `${process.env.GOPATH ?? debianGoPath}/src/github.com/xeipuuv/gojsonschema`

export const languages: Language[] = [
  {
    name: 'Python',
    program: 'validate.py',
    command: [python ?? 'python3', 'validate.py'],
    missing: python === undefined ? 'python3 with jsonschema' : undefined,
  },
  {
    name: 'Go',
    program: 'validate.go',
    command: ['go', 'run', 'validate.go'],
    env: { GO111MODULE: 'off', GOPATH: process.env.GOPATH ?? debianGoPath },
    missing: runs(['go', 'version']) && existsSync(goModules) ? undefined : 'go with gojsonschema in its GOPATH',
  },
]

function runs([program = '', ...words]: string[]): boolean {
  return spawnSync(program, words).status === 0
}
