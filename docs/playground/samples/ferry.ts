import type { Sample } from './sample.js'

export const ferry: Sample = {
  id: 'ferry',
  label: 'Wire update with slug',
  options: { zone: 'Europe/Oslo', language: 'en-GB' },
  copy: `FERRY-TARNHOLM/ISLANDS (UPDATE 2)
Published: 22.11.2031 19:28 | Updated: 22.11.2031 20:05

UPDATE 2-Ferry returns to the Tarn islands after eleven weeks

By Ana Ruiz in Tarnholm and Tom Okafor

* Engine was mended twice

* Islanders had been supplied by fishing boats

TARNHOLM, Oskaria, Nov 22 (Kessel Press) - The ferry to the Tarn islands sailed again on Saturday, after eleven weeks in
the dock, with 140 people and a grand piano on board.

"We counted the days, and then we stopped counting," said Greta Solheim-Nwosu, who runs the only shop on Outer Tarn. "You
cannot sell bread that does not come."

The shipping line said that the engine had been mended twice and that the second repair would last.

Its chief executive, Anton Kreuzer, declined to say what it had cost. "Less than a new ship," he said.

Halvor Dahl-Amadi, mayor of the islands, was not so sure. "If it breaks again in January, we shall need more than an
apology," he said.

(Reporting by Ana Ruiz and Tom Okafor; Editing by Lena Prior)

((ana.ruiz@kessel.example; +00 555 0100))

© 2031 Kessel Press. All rights reserved.
`,
}
