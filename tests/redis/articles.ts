const places = ['PORT ANSEL', 'OSTREVIK', 'LILLE MARN']
const speakers = ['Mara Lind', 'Tomas Vey', 'Ida Norrby', 'Jonas Hale']
const matters = ['the sea gate', 'the night ferry', 'the fish market', 'the “long” bridge', 'the Sørvåg line']

/** Lines of NDJSON, each an article with the id `a1`, `a2` …, with what people said so many times. */
export function articleLines(count: number, statements = 1): string[] {
  return Array.from({ length: count }, (_, at) => {
    const [place, speaker, matter] = [places, speakers, matters].map((list) => list[at % list.length])
    const text = [
      `Council votes on ${matter}, part ${at + 1}`,
      '',
      `${place}, May ${1 + (at % 28)} (Example News) - The council of ${place} voted ${at + 1} times on ${matter}.`,
      ...Array.from({ length: statements }, (_, said) => [
        '',
        `“We have waited ${at + said + 2} years,” said ${speaker}, the mayor of ${place}. It would open in spring.`,
      ]).flat(),
    ]
    return JSON.stringify({ id: `a${at + 1}`, text: text.join('\n') })
  })
}
