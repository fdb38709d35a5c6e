import { Article } from 'wirecopy/article'
import * as z from 'zod'

const posted: unknown = JSON.parse(`{
  "schemaVersion": 1,
  "headine": "Harbour reopens",
  "body": [{ "type": "paragraph", "text": "“We are ready,” Mara Lind said." }],
  "quotes": [
    { "id": "q1", "type": "spoken", "text": "We are ready,", "content": [{ "block": 0, "start": 0, "end": 15 }], "certainty": 1 }
  ]
}`)
const result = Article.safeParse(posted)

if (result.success) console.log(result.data.headline)
else console.log(z.prettifyError(result.error))
