import { findQuotes } from 'wirecopy'

const text = `“We are ready,” said Mara Lind, the harbour master. “The ships can come.”

She said the fog was “no worse than soup”. According to a pilot, it lifted at noon.`

for (const { type, content, speaker, via, certainty } of findQuotes(text)) {
  const printed = content.map(({ start, end }) => text.slice(start, end))
  console.log(type, printed, speaker?.name, via, certainty)
}
