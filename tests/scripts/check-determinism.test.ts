import { expect, test } from 'vitest'
import { checkDeterminism } from '../../scripts/check-determinism.js'
import { sourceTree } from './source-tree.js'

function check(code: string, file = 'src/time/x.ts'): string[] {
  return checkDeterminism(sourceTree({ [file]: `\n${code}\n` }))
}

test('says where, what and why', () => {
  expect(check('export const now = Date.now()')).toEqual([
    'src/time/x.ts:2:20 Date.now reads the clock: take the time as an option',
  ])
})

test.each([
  'Date.now()',
  'const { x } = { x: Date.now }',
  'Math.random()',
  'new Date()',
  'new Date',
  'Date()',
  'new Date(2025, 3, 15)',
  'performance.now()',
  'crypto.randomUUID()',
  'process.env',
  'date.getHours()',
  'date.setMonth(3)',
  'date.getTimezoneOffset()',
  'date.toLocaleString()',
  'name.toLocaleUpperCase()',
  'name.toLocaleUpperCase(undefined)',
  'name.localeCompare(other)',
  'new Intl.DateTimeFormat()',
  'Intl.NumberFormat([])',
])('finds %s', (code) => {
  expect(check(code)).toHaveLength(1)
})

test.each([
  'new Date(0)',
  'new Date(instant)',
  'Date.UTC(2025, 3, 15)',
  'date.getUTCHours()',
  "name.toLocaleUpperCase('tr')",
  "name.localeCompare(other, 'en')",
  "new Intl.DateTimeFormat('en-US', options)",
  "'Date.now()'",
  '// new Date()',
  'Math.round(1)',
  'code.toString(16)',
])('leaves %s', (code) => {
  expect(check(code)).toEqual([])
})

test('the command may read its process, not its clock', () => {
  expect(check('process.argv', 'src/cli/x.ts')).toEqual([])
  expect(check('Date.now()', 'src/cli/x.ts')).toHaveLength(1)
  expect(check('performance.now()', 'src/cli/archive/clock.ts')).toEqual([])
  expect(check('Math.random()', 'src/cli/archive/clock.ts')).toHaveLength(1)
})
