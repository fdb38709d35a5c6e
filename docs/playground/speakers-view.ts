import { count, make } from './dom.js'
import { fillList } from './long-list.js'
import { colourOf } from './reading-view.js'
import type { Saying, SpeakerCard } from './speakers.js'

const typeLabels = { direct: 'in marks', indirect: 'reporter’s words', mixed: 'partly in marks' }

/** A card for each speaker, with all that they said. */
export function showSpeakers(
  panel: HTMLElement,
  { speakers, sayings }: { speakers: readonly SpeakerCard[]; sayings: readonly Saying[] },
  jump: (saying: Saying, isByKey: boolean) => void,
): void {
  panel.replaceChildren()
  if (sayings.length === 0) {
    panel.append(make('p', { class: 'empty' }, 'Nobody is quoted.'))
    return
  }
  const nobody = sayings.filter(({ speaker }) => speaker === 0)
  const unknown = {
    number: 0,
    name: 'Nobody was found',
    kind: '',
    roles: [],
    names: [],
    sayings: nobody.map(({ quote }) => quote),
  }
  const cards: SpeakerCard[] = nobody.length === 0 ? [...speakers] : [...speakers, unknown]
  const list = make('div', { class: 'speakers' })
  panel.append(list)
  fillList(list, cards, (card) => drawCard(card, sayings, jump), { first: 30, what: 'speakers' })
}

function drawCard(
  card: SpeakerCard,
  sayings: readonly Saying[],
  jump: (saying: Saying, isByKey: boolean) => void,
): HTMLElement {
  const { number, name, kind, roles, names, sayings: said } = card
  const colour = colourOf({ speaker: number })
  const id = `speaker-${number}`
  const head = make(
    'header',
    {},
    make('span', { class: `number ${colour}`, 'aria-hidden': 'true' }, number === 0 ? '?' : String(number)),
    make(
      'div',
      {},
      make('h3', { id, dir: 'auto' }, name),
      make('p', { class: 'roles', dir: 'auto' }, [...roles, kind].filter(Boolean).join(' · ')),
      names.length === 0 ? undefined : make('p', { class: 'names', dir: 'auto' }, `also ${names.join(', ')}`),
    ),
    make('span', { class: 'tally' }, count(said.length, 'quotation')),
  )
  const list = make('ul')
  const box = make('article', { class: `speaker ${colour}`, 'aria-labelledby': id }, head, list)
  const drawSaying = (index: number) => {
    const saying = sayings[index] as Saying
    const percent = Math.round(saying.certainty * 100)
    const meter = make('span', { class: 'certainty' }, make('span', { class: 'bar' }))
    meter.style.setProperty('--share', String(saying.certainty))
    const button = make(
      'button',
      { type: 'button', class: `saying ${saying.type}`, 'data-quote': String(index) },
      make('span', { class: 'said', dir: 'auto' }, shorten(saying.text)),
      make(
        'span',
        { class: 'how' },
        make(
          'span',
          {},
          [typeLabels[saying.type], saying.cue, saying.via && `by ${saying.via}`].filter(Boolean).join(' · '),
        ),
        make('span', { class: 'sure' }, `${percent} % sure`, meter),
      ),
    )
    // a click that no pointer made has no count
    button.addEventListener('click', ({ detail }) => jump(saying, detail === 0))
    return make('li', {}, button)
  }
  fillList(list, said, drawSaying, { first: 12, what: 'quotations' })
  return box
}

function shorten(text: string): string {
  return text.length > 280 ? `${text.slice(0, 270)}…` : text
}
