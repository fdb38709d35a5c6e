import { annotateArticle, createArticle } from 'wirecopy'

const made = createArticle({
  headline: 'Harbour reopens',
  people: [{ id: 'staff-17', name: 'Mara Lind', roles: [{ text: 'harbour master' }] }],
  body: ['“We are ready,” Mara Lind said.', '“The ships can come,” she added.'],
})
const { article } = annotateArticle(made)

console.log(article.quotes.map(({ text, speaker }) => [text, speaker?.ref]))
