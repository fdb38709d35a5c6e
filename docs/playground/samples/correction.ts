import type { Sample } from './sample.js'

export const correction: Sample = {
  id: 'correction',
  label: 'Correction',
  options: { zone: 'America/New_York', language: 'en-US', date: '2032-09-03' },
  copy: `Published: 3:40 p.m. ET, Sept. 3, 2032

CORRECTED-Kessel lighthouse keeper to retire at 71, not 77

(Corrects age in headline and first paragraph)

KESSEL, Ohio, Sept 3 (Example News) - The keeper of the last lighthouse on Lake Oskar that is still lit by hand will retire on Sunday at 71, the harbour trust said.

Edda Marwick has climbed the 214 steps every evening since 2001. “I know which ones squeak,” she said. “I shall miss the eleventh.”

The trust said the light would be switched to a timer. Its director, Paul Ferreira-Kim, denied that money was the reason.

“Nobody applied,” Ferreira-Kim said in a statement. He added that the trust had advertised the post for two years.

Marwick’s sister, who lives in the house below, was “not surprised in the least”.

(Editing by Lena Prior)
`,
}
