import { Article } from 'wirecopy/article'

const json: unknown = JSON.parse(`{
  "schemaVersion": 1,
  "headline": "Harbour reopens",
  "body": [{ "type": "paragraph", "text": "“We are ready,” Mara Lind said." }],
  "quotes": [
    { "id": "q1", "type": "direct", "text": "We are ready,", "content": [{ "block": 0, "start": 0, "end": 99 }], "certainty": 1 }
  ]
}`)
const result = Article.safeParse(json)

if (result.success) console.log(result.data.headline)
else for (const { path, message } of result.error.issues) console.log(path.join('.'), message)
