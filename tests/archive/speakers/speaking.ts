import type { SpeakingArticle } from 'wirecopy/archive'

type Quote = SpeakingArticle['quotes'][number]
type Entity = Omit<NonNullable<SpeakingArticle['people']>[number], 'id'>

/** Somebody who speaks in an article. */
export interface Voice extends Partial<Entity> {
  name: string
  kind?: NonNullable<Quote['speaker']>['kind']
  /** False where the article does not list the speaker. */
  listed?: boolean
  type?: Quote['type']
  text?: string
}

/** An article in which each voice has one quotation. */
export function articleOf(voices: readonly Voice[], local?: string, silent: readonly string[] = []): SpeakingArticle {
  const quotes = voices.map(
    ({ name, kind = 'person', listed = kind === 'person', type = 'direct', text = 'It holds' }, at): Quote => {
      const speaker = { name, kind, ...(listed && { ref: `e${at}` }) }
      return { id: `q${at}`, type, text, content: [{ block: 0, start: 0, end: 1 }], certainty: 1, speaker }
    },
  )
  const entities = voices.map(({ kind: _k, listed: _l, type: _t, text: _w, ...entity }, at) => ({
    id: `e${at}`,
    ...entity,
  }))
  const isBody = (_: unknown, at: number) => voices[at]?.kind === 'organization'
  return {
    quotes,
    people: [...entities.filter((one, at) => !isBody(one, at)), ...silent.map((name, at) => ({ id: `s${at}`, name }))],
    organizations: entities.filter(isBody).map(({ id, name, names }) => ({ id, name, ...(names && { names }) })),
    ...(local !== undefined && { published: { local, precision: local.length > 7 ? 'day' : 'month' } }),
  }
}
