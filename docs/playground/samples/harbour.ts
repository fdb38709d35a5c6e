import type { Sample } from './sample.js'

export const harbour: Sample = {
  id: 'harbour',
  label: 'City story',
  options: { zone: 'Europe/Oslo', language: 'en-GB' },
  copy: `06:30 18.06.2031

Ostrevik closes its new sea gate for the first time

By Ida Norrby

OSTREVIK, June 18 (Example News) — The port city of Ostrevik closed its new sea gate for the first time on Tuesday night, holding back a tide that would have flooded some 600 cellars in the old town, the harbour authority said.

“We pressed the button at 21:14 and then looked at one another for nineteen minutes, because that is how long it takes,” said Maren Tolvik, the city’s chief engineer. “When the water stopped rising on our side, nobody cheered. We simply started breathing again.”

The gate, 212 metres long and lowered from a bridge, took eleven years to build and cost 840 million crowns, nearly twice the original estimate.

Mayor Joaquim Asante-Berg told reporters that it had proved its worth in a single night. “My grandmother moved her piano upstairs every November,” he said. “This year she can leave it where it is.”

Fishing crews, who had to stay in port for the evening, were less pleased. “They say ‘a short delay’, and then we lose the best tide of the month,” said Petra Lund-Okoye, a skipper and former member of the city council.

Tolvik acknowledged that the boats had been given only four hours’ notice. She said the next warning would come a full day ahead.

According to the mayor, the city will also pay the crews for the lost night. “It is not charity,” he added. “They gave us the evening, and we owe them for it.”

(Reporting by Ida Norrby; Editing by Tom Okafor)
`,
}
