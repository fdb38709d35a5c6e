import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { doors } from '../../scripts/doors.js'
import { lineOf, programs, runProgram } from '../package/programs.js'
import { runLine } from '../package/run.js'

// the package as a user gets it, from an empty folder on, and every example

const app = inject('app')
const nodes = inject('nodes')

test('one name is enough: zod comes with it', () => {
  expect(inject('packages')).toEqual(expect.arrayContaining(['wirecopy', 'zod', 'date-fns-tz']))
})

describe.each(nodes)('$name', ({ name, bin: node }) => {
  test('is the one that runs', async () => {
    const { stdout } = await runLine('node --version', { cwd: app, node })
    expect(stdout).toContain(name.replace('Node ', 'v'))
  })

  test('import and require find the same names behind every door', async () => {
    const imports = doors.map((door) => `await import('${door.name}')`).join(', ')
    const requires = doors.map((door) => `require('${door.name}')`).join(', ')
    const print = 'console.log(JSON.stringify(doors.map((door) => Object.keys(door).sort())))'
    writeFileSync(join(app, 'doors.mjs'), `const doors = [${imports}]; ${print}`)
    writeFileSync(join(app, 'doors.cjs'), `const doors = [${requires}]; ${print}`)
    const imported = await runLine('node doors.mjs', { cwd: app, node })
    expect(imported).toMatchObject({ code: 0, stderr: '' })
    expect(JSON.parse(imported.stdout)).toHaveLength(doors.length)
    expect(await runLine('node doors.cjs', { cwd: app, node })).toEqual(imported)
  })

  test('the command reads an archive with workers', async () => {
    const line = 'wirecopy parse --ndjson in.ndjson --workers 2 --fields headline --quiet'
    const { stdout } = await runLine(line, { cwd: join(app, 'ndjson-stdin'), node })
    expect(stdout.trim().split('\n')).toHaveLength(5)
    expect(stdout).toContain('{"headline":"Harbour reopens"}')
  })

  test.each(programs)('$example: npm run $script', async (program) => {
    // what was compiled at first runs on the others
    const line = node === nodes[0]?.bin ? lineOf(program) : lineOf(program).replace('tsc && ', '')
    await runProgram(program, join(app, program.example), { line, node })
  })
})

describe.each(nodes.slice(1))('$name takes TypeScript', ({ bin: node }) => {
  const ofOneFile = programs.filter(({ example }) => ['fact-check', 'retrieval'].includes(example))
  test.each(ofOneFile)('$example: npm run $script, without tsc', async (program) => {
    const line = lineOf(program)
      .replace('tsc && ', '')
      .replace(/built\/([\w-]+)\.js/, '$1.ts')
    await runProgram(program, join(app, program.example), { line, node })
  })
})
