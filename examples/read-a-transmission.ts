import { annotateArticle } from 'wirecopy'
import { readAnpa } from 'wirecopy/anpa'

// as it is sent: start of header, start of text, end of text, end of transmission
const sent =
  '\u0001W2607\r\nr a BC-NL--Ostrevik-SeaGate 1stLd-Writethru   04-15 0420\r\n\u0002' +
  '^BC-NL--Ostrevik-Sea Gate, 1st Ld-Writethru,420<\r\n^Ostrevik closes its new sea gate<\r\n^By IDA NORRBY=\r\n' +
  "\t   OSTREVIK, April 15 (EX) _ ``Nobody cheered,'' said Maren Tolvik, the chief engineer.\r\n" +
  '\u0003EX-WF-04-15-31 1628GMT<\r\n\u0004'

for (const read of readAnpa(sent).articles) {
  const { article } = annotateArticle(read)
  console.log(article.headline, article.versionCreated?.instant)
  console.log(article.signals, article.priority, article.extra)
  console.log(article.quotes[0]?.text, article.quotes[0]?.speaker?.name)
}
