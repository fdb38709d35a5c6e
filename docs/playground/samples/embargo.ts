import type { Sample } from './sample.js'

export const embargo: Sample = {
  id: 'embargo',
  label: 'Release under embargo',
  options: { zone: 'Europe/Lisbon', language: 'en-US', profile: 'business-wire' },
  copy: `EMBARGOED UNTIL 09:00 GMT, 4 March 2032

Brightwater to power ferries from the shore

Harbour company will fit eleven berths by the end of next year

PORT ELLERY, March 4, 2032 -- Brightwater Harbours, which runs nine ports on the western coast, will fit eleven of its berths with shore power by the end of 2033, so that ferries can switch off their engines while they load.

“A ship in port should be as quiet as a parked car,” said Ottilie Marchetti, chief executive of Brightwater Harbours. “In three years people will wonder why it was ever otherwise.”

The work will cost 62 million crowns. The regional government will pay a third of it, the company said.

“We sleep with the windows shut,” said Maren Tolvik, who lives above the ferry dock and leads its residents’ association. “I look forward to hearing gulls again.”

About Brightwater Harbours

Brightwater Harbours runs nine ports and employs 1,400 people.

Media contact: Ana Ruiz, press@brightwater.example, +00 555 0142

###
`,
}
