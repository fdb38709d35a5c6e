import type { Sample } from './sample.js'

export const doubt: Sample = {
  id: 'doubt',
  label: 'Open questions',
  options: {},
  copy: `04/05/2031 19:28

Water tower may go on leaning, court rules

SPRINGFIELD — A water tower that leans by four degrees may stay where it is, a court ruled on Monday.

"It leaned when I was a boy," said the owner of the field below it. "It will lean when I am gone."

One official, who asked not to be named, said the ruling had come as a relief. "We had no idea how to take it down."

The towers' makers, it was said, had always warned that the ground was soft.

Reporting by the staff of the Springfield Example
`,
}
