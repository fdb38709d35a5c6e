import { COLOURS } from './speakers.js'

/** The style sheet of a page: it holds nothing of the article. */
export function styleSheet(highlight: boolean): string {
  return highlight ? plain + speakers() : plain
}

// the marks of quotations stand in the text
const plain = `:root { color-scheme: light dark; }
body { max-width: 42em; margin: 2em auto; padding: 0 1em; font: 1.05em/1.5 serif; }
q { quotes: none; }
img, video { max-width: 100%; height: auto; }
address { font-style: normal; }
figure { margin: 1em 0; }
figcaption, .times, footer { font-size: 0.85em; }
.times time + time::before { content: " · "; }
footer ul { padding: 0; }
footer li { display: inline; }
footer li + li::before { content: ", "; }
`

// a turn of the colour circle, in steps that tell neighbours apart
function speakers(): string {
  const rules = Array.from({ length: COLOURS }, (_, at) => {
    const hue = (at * 135 + 210) % 360
    return `.quotation.speaker-${at + 1} { background: light-dark(hsl(${hue} 80% 88%), hsl(${hue} 45% 24%)); }
.cue.speaker-${at + 1}, .source.speaker-${at + 1} { text-decoration: underline hsl(${hue} 60% 50%); }
`
  })
  return rules.join('')
}
