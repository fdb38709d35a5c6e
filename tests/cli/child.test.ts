import { spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseArticle } from 'wirecopy'
import { command } from './command.js'

const file = 'examples/articles/harbour.txt'

test('reads standard input and writes standard output', () => {
  const input = readFileSync(file, 'utf8')
  const { status, stdout, stderr } = spawnSync('node', [...command, 'parse', '-'], { input, encoding: 'utf8' })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(parseArticle(input).article)))
})

test('bad input ends with 1, and no stack', () => {
  const { status, stdout, stderr } = spawnSync('node', [...command, 'parse', 'nowhere.txt'], { encoding: 'utf8' })
  expect({ status, stdout, stderr }).toEqual({
    status: 1,
    stdout: '',
    stderr: 'wirecopy: nowhere.txt: no such file\n',
  })
})

test('ends quietly when nobody reads on', async () => {
  const child = spawn('node', [...command, 'parse', file], { stdio: ['ignore', 'pipe', 'pipe'] })
  child.stdout.destroy()
  let stderr = ''
  child.stderr.on('data', (data) => (stderr += data))
  const code = await new Promise((resolve) => child.on('close', resolve))
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
})

test('ends as the work did when nobody reads what is told of it', async () => {
  const words = [...command, 'parse', '--files', file]
  const child = spawn('node', words, { stdio: ['ignore', 'pipe', 'pipe'] })
  child.stderr.destroy()
  let stdout = ''
  child.stdout.on('data', (data) => (stdout += data))
  const code = await new Promise((resolve) => child.on('close', resolve))
  expect({ code, file: JSON.parse(stdout).file }).toEqual({ code: 0, file })
})
