import { parseArticle } from 'wirecopy'
import { writeWebAnnotations } from 'wirecopy/web-annotation'

const copy = `Harbour reopens after storm

PORT ELLERY, Nov 2 (XA) — The harbour of Port Ellery reopened on Sunday.

“We are ready,” harbour master Mara Lind told reporters. “The ships can come.”`

const { article } = parseArticle(copy)
const { output } = writeWebAnnotations(article, { source: 'https://example.org/harbour', copy })

for (const { body, target } of output.first?.items ?? []) {
  console.log(body[0])
  for (const { selector } of target) console.log(...selector)
}
