import { createArticle } from 'wirecopy'
import { writeNinjs } from 'wirecopy/ninjs'

const article = createArticle({
  id: 'urn:example:harbour-1',
  headline: 'Harbour reopens',
  body: ['The harbour of Port Ellery reopened on Sunday.'],
  extra: { 'example-desk': { shift: 'night', checkedBy: ['ML', 'OB'] } },
})

console.log(structuredClone(article).extra)
for (const { code, path } of writeNinjs(article, { versionCreated: '2031-11-02T09:05:00Z' }).issues)
  console.log(code, path)
