import type { Article } from '../../article/index.js'

export type Furniture = NonNullable<Article['furniture']>[number]

/** No field has more lines that others are compared with. */
export const MOST_SAID = 100

/** Tells whether a field of an article says what a line does. */
export function saidBy(article: Article): (piece: Furniture) => boolean {
  const known = new Map<Furniture['role'], (string | undefined)[]>()
  return ({ role, text }) => {
    const texts = known.get(role) ?? textsOf(role, article).slice(0, MOST_SAID)
    known.set(role, texts)
    return texts.some((said) => said !== undefined && (said.includes(text) || text.includes(said)))
  }
}

/** What the fields say that a line of a role shows. */
function textsOf(role: Furniture['role'], article: Article): (string | undefined)[] {
  const { headline, headlines = [], bylines = [], edNotes = [], signals = [] } = article
  const announced = signals.map(({ text }) => text)
  switch (role) {
    case 'stamp':
    case 'embargo':
    case 'release': {
      const { published, versionCreated, firstCreated, embargoedUntil, expires } = article
      return [published, versionCreated, firstCreated, embargoedUntil, expires].map((time) => time?.text)
    }
    case 'slug':
      return [article.slugline, ...announced]
    case 'signal':
      return announced
    case 'advisory':
    case 'correction':
      return [...edNotes.map(({ text: note }) => note), ...announced]
    case 'headline':
      return [headline, ...headlines.map(({ text: further }) => further), ...announced]
    case 'subhead':
      return headlines.map(({ text: further }) => further)
    case 'byline':
      return bylines.map(({ text: byline }) => byline)
    case 'dateline':
      return [article.dateline?.text]
    case 'teaser':
      return [article.summary]
    case 'copyright':
      return [article.rights?.notice]
    default:
      return []
  }
}
