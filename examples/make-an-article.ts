import { createArticle, speakerOf, textOf } from 'wirecopy'

// #region use
const article = createArticle({
  headline: 'Harbour reopens',
  published: '2031-11-02T09:05:00Z',
  body: ['The harbour of Port Ellery reopened on Sunday.', '“We are ready,” Mara Lind said.'],
  quotes: [{ words: '“We are ready,”', speaker: 'Mara Lind', cue: 'said', source: 'Mara Lind' }],
})
// #endregion use

for (const quote of article.quotes) {
  console.log(`${speakerOf(article, quote)?.name}: ${quote.text}`)
  console.log(`  as printed: ${quote.content.map((range) => textOf(article, range)).join(' … ')}`)
}
