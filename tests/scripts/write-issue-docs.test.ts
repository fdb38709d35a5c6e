import { expect, test } from 'vitest'
import { issueDocs } from '../../scripts/write-issue-docs.js'
import { sourceTree } from './source-tree.js'

test('a table per room, and what is wrong with the codes', async () => {
  const root = sourceTree({
    'src/time/issues.ts': `
      export const timeIssues = {
        /** No zone | no instant. */
        'zone-unknown': 'warning',
        'hour-skipped': 'warning',
      }`,
    'src/wire/issues.ts': `
      export const wireIssues = {
        /** Again. */
        'zone-unknown': 'info',
      }`,
  })
  const { text, problems } = await issueDocs(root)
  expect(text).toContain(
    [
      '## time',
      '',
      '| Code | Severity | What it means |',
      '| --- | --- | --- |',
      '| `hour-skipped` | warning |  |',
      '| `zone-unknown` | warning | No zone \\| no instant. |',
      '',
      '## wire',
      '',
      '| Code | Severity | What it means |',
      '| --- | --- | --- |',
      '| `zone-unknown` | info | Again. |',
      '',
    ].join('\n'),
  )
  expect(problems).toEqual([
    'src/time/issues.ts: the code hour-skipped has no doc comment',
    'src/wire/issues.ts: the code zone-unknown is declared by time too',
  ])
})
