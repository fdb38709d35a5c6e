const places = ['PORT ANSEL', 'OSTREVIK', 'LILLE MARN']
const speakers = ['Mara Lind', 'Tomas Vey', 'Ida Norrby', 'Jonas Hale']
const matters = ['the sea gate', 'the night ferry', 'the fish market', 'the “long” bridge', 'the Sørvåg line']

/** Lines of NDJSON, each a short article with the id `a1`, `a2` … */
export function articleLines(count: number): string[] {
  return Array.from({ length: count }, (_, at) => {
    const [place, speaker, matter] = [places, speakers, matters].map((list) => list[at % list.length])
    const text = [
      `Council votes on ${matter}, part ${at + 1}`,
      '',
      `${place}, May ${1 + (at % 28)} (Example News) - The council of ${place} voted ${at + 1} times on ${matter}.`,
      '',
      `“We have waited ${at + 2} years,” said ${speaker}, the mayor of ${place}.`,
      '',
      `${speaker} said that ${matter} would open in spring.`,
    ]
    return JSON.stringify({ id: `a${at + 1}`, text: text.join('\n') })
  })
}
