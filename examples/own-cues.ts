import { findQuotes } from 'wirecopy/quotes'

const text = `Mara Lind posited that the gate would hold. Keel master Olav Brandt went on record that it had leaked.
“It is dry now,” the keel master said.`

const cues = ['posit', { lemma: 'go on record', forms: { past: 'went on record' } }]
const titles = ['keel master']

for (const { speaker, cue, text: words } of findQuotes(text, { cues, titles })) {
  console.log(`${speaker?.name} (${cue?.lemma}): ${words}`)
}
