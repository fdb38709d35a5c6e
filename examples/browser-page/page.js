/** Shows who said what in the copy of the text area, as it is typed. */
import { bySpeaker, parseArticle } from 'wirecopy'

const [copy, headline, body, speakers] = ['copy', 'headline', 'body', 'speakers'].map((id) =>
  document.getElementById(id),
)
const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone

copy.addEventListener('input', show)
show()

function show() {
  const { article } = parseArticle(copy.value, { timeZone, language: 'en' })
  headline.textContent = article.headline ?? ''
  body.replaceChildren(...article.body.map((block, at) => paragraph(block, rangesIn(article, at))))
  speakers.replaceChildren(...bySpeaker(article).map(entry))
}

/** The parts of a block that somebody said, in order. One that stands in another is left to that one. */
function rangesIn({ quotes }, at) {
  const ranges = quotes.flatMap(({ content, speaker, type }) => content.map((range) => ({ ...range, speaker, type })))
  const ordered = ranges.filter(({ block }) => block === at).sort((a, b) => a.start - b.start || b.end - a.end)
  return ordered.filter(({ end }, index) => ordered.slice(0, index).every((before) => before.end < end))
}

/** Text nodes alone: nothing in the copy is taken for HTML. */
function paragraph({ text = '' }, ranges) {
  const p = document.createElement('p')
  let done = 0
  for (const { start, end, speaker, type } of ranges) {
    const mark = document.createElement('mark')
    mark.className = type
    mark.title = speaker?.name ?? 'speaker unknown'
    mark.append(text.slice(start, end))
    p.append(text.slice(done, start), mark)
    done = end
  }
  p.append(text.slice(done))
  return p
}

function entry({ speaker, quotes }) {
  const li = document.createElement('li')
  li.append(`${speaker.name}: ${quotes.map(({ text }) => text).join(' … ')}`)
  return li
}
