import type { Sample } from './sample.js'

export const nitf: Sample = {
  id: 'nitf',
  label: 'NITF document',
  options: {},
  copy: `<?xml version="1.0" encoding="UTF-8"?>
<nitf>
  <head>
    <docdata management-status="usable">
      <doc-id id-string="urn:example:gate-1" regsrc="EX"/>
      <date.issue norm="20310618T043000Z"/>
      <doc.copyright holder="Example News" year="2031"/>
    </docdata>
  </head>
  <body>
    <body.head>
      <hedline><hl1>Ostrevik closes its new sea gate</hl1></hedline>
      <byline>By <person>Ida Norrby</person></byline>
      <dateline><location>OSTREVIK</location>, June 18</dateline>
    </body.head>
    <body.content>
      <p>The city closed its gate on Tuesday. “Nobody cheered,” said Maren Tolvik, the chief engineer.</p>
      <p>She said the next warning would come a <em>full day</em> ahead.</p>
      <p>“We lost the best tide of the month,” Petra Lund-Okoye, a skipper, told reporters.</p>
    </body.content>
  </body>
</nitf>
`,
}
