import { expect, test } from 'vitest'
import { issueDocs } from '../../scripts/write-issue-docs.js'
import { sourceTree } from './source-tree.js'

test('a table per room, and what is wrong with the codes', async () => {
  const root = sourceTree({
    'src/gates/issues.ts': `
      export const gateIssues = {
        /** No zone | no instant. */
        'zone-unknown': 'warning',
        'hour-skipped': 'warning',
      }`,
    'src/tides/issues.ts': `
      export const tideIssues = {
        /** Again. */
        'zone-unknown': 'info',
      }`,
  })
  const { text, problems } = await issueDocs(root)
  expect(text).toContain(
    [
      '## gates',
      '',
      '| Code | Severity | What it means |',
      '| --- | --- | --- |',
      '| `hour-skipped` | warning |  |',
      '| `zone-unknown` | warning | No zone \\| no instant. |',
      '',
      '## tides',
      '',
      '| Code | Severity | What it means |',
      '| --- | --- | --- |',
      '| `zone-unknown` | info | Again. |',
      '',
    ].join('\n'),
  )
  expect(problems).toEqual([
    'src/gates/issues.ts: the code hour-skipped has no doc comment',
    'src/tides/issues.ts: the code zone-unknown is declared by gates too',
  ])
})
