/** Texts of any length that are made of one thing, to see how cost grows with it. */
export interface Shape {
  name: string
  make(length: number): string
}

const said = ['Lind', 'Okafor', 'Ruiz', 'Adeyemi'].map((name) => `${name} said that `).join('')

/** An article, and what a text of quotations can be wrong in. */
export function growthShapes(article: string): Shape[] {
  return [
    repeated('an article', `${article.trim()}\n\n`),
    repeated('marks only, straight', '"'),
    repeated('marks only, curly', '“”'),
    repeated('marks only, opening', '“'),
    repeated('marks only, single', '‘'),
    repeated('marks only, single straight', "'"),
    repeated('marks apart, straight', '" '),
    repeated('one name', 'Ana Ruiz '),
    numbered('names, each of its own', (number) => `A${number} R${number} `),
    numbered('people, each of their own', (number) => `A${number} R${number} said no. He said “yes.” `),
    repeated('one sentence of commas', 'the harbour, the gate, the fog, '),
    repeated('one sentence of commas and names', 'Lind, Okafor, Ruiz, '),
    repeated('one sentence of cues', said),
    repeated('one sentence of cues and marks', 'Lind said “we go” and said “we stay” and '),
    repeated('colons only', ':'),
    repeated('colons and words', 'Lind: no: '),
    begun('a mark that nobody closes', '“', 'The harbour was quiet and the gate was shut. '),
    begun('a mark that nobody closes, one sentence', '“', 'the harbour was quiet and the gate was shut '),
    begun('a mark that nobody closes, paragraphs', '“', 'The harbour was quiet.\n\n'),
    repeated('a mark a paragraph, none closed', '“The harbour was quiet.\n\n'),
    repeated('said', 'said '),
    repeated('who said', ', who said'),
    repeated('according to', 'according to '),
    repeated('no space', 'said,'),
    repeated('stops only', '? '),
    repeated('stops and marks', '!” '),
    repeated('participles', 'saying '),
    repeated('nouns that report', 'Lind’s claim that '),
    repeated('who said, between commas', 'Lind, who said, '),
    ...deepShapes(),
  ]
}

/** What stands within what, or behind what, without an end: asides, clauses, bodies that a noun may go back to. */
export function deepShapes(): Shape[] {
  return [
    ended('brackets before a cue', 'Lind ', '(D) ', 'said it was late.'),
    ended('asides before a cue', 'Lind ', '– a – ', 'said it was late.'),
    ended('clauses before a cue', '', 'the man who met ', 'said it was late.'),
    numbered('companies', (number) => `A${number} Shipping said it was late. The company said it was early.\n\n`),
  ]
}

export function repeated(name: string, unit: string): Shape {
  return ended(name, '', unit, '')
}

function ended(name: string, start: string, unit: string, end: string): Shape {
  return { name, make: (length) => start + unit.repeat(Math.ceil(length / unit.length)) + end }
}

function begun(name: string, start: string, unit: string): Shape {
  return ended(name, start, unit, '')
}

/** Each piece with a number in letters: `baca` for 1020. */
export function numbered(name: string, piece: (number: string) => string): Shape {
  return {
    name,
    make(length) {
      let text = ''
      for (let number = 0; text.length < length; number++) {
        text += piece(String(number).replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit))))
      }
      return text
    },
  }
}
