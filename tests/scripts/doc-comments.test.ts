import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readDocComments } from '../../scripts/doc-comments.js'
import { sourceTree } from './source-tree.js'

test('comments on the properties of exported objects', () => {
  const root = sourceTree({
    'issues.ts': `
      export const timeIssues = {
        /** No zone is printed; see {@link readTimestamp}. */
        'time-zone-unknown': 'warning',
        /**
         * The hour came twice.
         * The earlier one was taken.
         *
         * @see readTimestamp
         */
        'time-hour-repeated': 'warning',
        // no doc comment
        'time-not-found': 'error',
      } as const satisfies IssueDeclarations
      export const plain = { /** on the line of the brace: none */ a: 1 }
      export const number = 1
      const hidden = { a: 1 }
    `,
  })
  expect(readDocComments(join(root, 'issues.ts'))).toEqual(
    new Map([
      [
        'timeIssues',
        new Map([
          ['time-zone-unknown', 'No zone is printed; see {@link readTimestamp}.'],
          ['time-hour-repeated', 'The hour came twice. The earlier one was taken.'],
        ]),
      ],
      ['plain', new Map()],
    ]),
  )
})
