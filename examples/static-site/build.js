/** Makes a page of each piece of copy, with who said what marked up, and an index: `node build.js FROM TO [ZONE]` */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { bySpeaker, parseArticle } from 'wirecopy'
import { writeHtml } from 'wirecopy/html'

const [from, to, timeZone] = process.argv.slice(2)
if (from === undefined || to === undefined) {
  console.error('Usage: node build.js FROM TO [ZONE]')
  process.exit(2)
}

mkdirSync(to, { recursive: true })
const files = readdirSync(from).filter((name) => name.endsWith('.txt'))
const pages = files.sort().map((name) => {
  const slug = basename(name, '.txt')
  const { article, issues } = parseArticle(readFileSync(join(from, name), 'utf8'), { timeZone, language: 'en' })
  for (const { code, message } of issues) console.error(`${name}: ${message} (${code})`)
  const { output } = writeHtml(article, { highlight: true, id: `https://example.org/${slug}.html` })
  writeFileSync(join(to, `${slug}.html`), page(article.headline ?? slug, `${legend(article)}${output}\n`))
  return { slug, article }
})

// the latest first; what has no time stands at the end
const timeOf = ({ article }) => article.published?.instant ?? ''
pages.sort((a, b) => (timeOf(a) < timeOf(b) ? 1 : timeOf(a) > timeOf(b) ? -1 : 0))
writeFileSync(join(to, 'index.html'), page('All articles', `<ul>\n${pages.map(entry).join('')}</ul>\n`))
copyFileSync(join(import.meta.dirname, 'style.css'), join(to, 'style.css'))
console.log(`${pages.length} pages in ${to}`)

function entry({ slug, article }) {
  const said = bySpeaker(article).map(({ speaker }) => speaker.name)
  const about = [article.published?.local?.slice(0, 10) ?? 'no date', ...said]
  return `<li><a href="${slug}.html">${escaped(article.headline ?? slug)}</a> <small>${escaped(about.join(', '))}</small></li>\n`
}

/** Who speaks, in the colours of their quotations: `highlight` numbers speakers in the same order, up to 8. */
function legend(article) {
  const names = bySpeaker(article).map(
    ({ speaker }, at) => `<li class="quotation speaker-${(at % 8) + 1}">${escaped(speaker.name)}</li>`,
  )
  return names.length === 0 ? '' : `<ul class="legend">${names.join(' ')}</ul>\n`
}

/** `body` is HTML, as `writeHtml` gives it; `title` is text. */
function page(title, body) {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="style.css">
</head>
<body>
<nav><a href="index.html">All articles</a></nav>
${body}</body>
</html>
`
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
