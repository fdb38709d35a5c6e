import type { Sample } from './sample.js'

export const hearing: Sample = {
  id: 'hearing',
  label: 'Council hearing',
  options: { zone: 'Europe/Oslo', language: 'en-GB', date: '2033-02-11' },
  copy: `Port Ellery council splits over night trams

PORT ELLERY, Feb 11 (Example News) — The council of Port Ellery spent six hours on Friday on a single question: whether the trams should run all night.

Mara Lind, who chairs the transport committee, opened with a plea. “Nurses finish at two. Bakers begin at three,” she said. “We have built a city that they cross on foot.”

Her deputy, Olav Brandt, agreed with the aim but not the bill. He said the line would lose 4 million crowns a year, and that nobody had told him where the money was to come from.

“I am for the trams,” Brandt said. “I am against pretending they are free.”

“They are not free,” Lind replied, “but neither are taxis.”

The union of drivers said its members would work the nights only if two of them were on board. “One driver alone at four in the morning is not a service, it is a dare,” said its secretary, Tomasz Wren-Halloran.

Ines Falk, a baker, told the hearing that she had walked to work for nineteen years. “My daughter thinks I like it,” she said.

According to a study by Ellery University, three in ten of those who work at night have turned down a job because they could not get there. Its author, Dr. Sunniva Achterberg, warned that the figure was “a floor, not a ceiling”.

“We asked only people who have work,” she told councillors. “Those who gave up were not in the room.”

Brandt, asked afterwards whether he would vote against his own committee, smiled.

“Ask me on Tuesday,” he said.
`,
}
