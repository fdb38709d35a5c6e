import { annotateArticle } from 'wirecopy'
import { writeNinjs } from 'wirecopy/ninjs'
import { readNitf } from 'wirecopy/nitf'

const nitf = `<?xml version="1.0" encoding="UTF-8"?>
<nitf>
  <head>
    <docdata management-status="usable">
      <doc-id id-string="urn:example:gate-1" regsrc="EX"/>
      <urgency ed-urg="4"/>
      <date.issue norm="20310618T043000Z"/>
    </docdata>
  </head>
  <body>
    <body.head>
      <hedline><hl1>Ostrevik closes its new sea gate</hl1></hedline>
      <byline>By <person>Ida Norrby</person></byline>
      <dateline><location>OSTREVIK</location> (EX) — </dateline>
    </body.head>
    <body.content>
      <p>The city closed its gate on Tuesday. “Nobody cheered,” said Maren Tolvik, the chief engineer.</p>
    </body.content>
  </body>
</nitf>`

const { articles } = readNitf(nitf)
for (const read of articles) {
  // NITF marks who spoke only at times: the text says it
  const { article } = annotateArticle(read)
  const { output, issues } = writeNinjs(article, { provider: 'Example News' })
  console.log(output.headlines?.[0]?.value)
  console.log(output.bodies?.[0]?.value)
  for (const { code, path } of issues) console.log(code, path)
}
