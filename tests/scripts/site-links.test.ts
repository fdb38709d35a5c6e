import { expect, test } from 'vitest'
import { deadLinks } from '../../scripts/site-links.js'
import { sourceTree } from './source-tree.js'

test('links that lead to no file, and to no element of a page', () => {
  const folder = sourceTree({
    'index.html': `<a href="guides/start.html#next">a</a> <a href="https://example.org/">b</a> <a href="play/">c</a>
      <script src="gone.js"></script>`,
    'guides/start.html': '<h2 id="next">Next</h2> <a href="../#top">d</a> <a href="#next">e</a> <a href="#gone">f</a>',
    'media/copy.html': '<a href="beside.html">g</a>',
  })
  expect(deadLinks(folder, ['play']).sort()).toEqual([
    'guides/start.html leads nowhere: #gone',
    'guides/start.html leads nowhere: ../#top',
    'index.html leads nowhere: gone.js',
  ])
})
