import { readUnits, type Unit, type Units } from '../words/units.js'

/** Some units of a claim, in order. */
export interface Stretch {
  start: number
  end: number
}

/** A claim as it is looked up. */
export interface Claim extends Omit<Units, 'ellipses'> {
  /** Before which units dots leave words out. */
  cuts: ReadonlySet<number>
  /** What stands between dots that leave words out; one where there are none. */
  pieces: readonly Stretch[]
  /** Words in brackets, which an editor put in: before which unit, and what. They are not looked up. */
  insertions: readonly Insertion[]
}

export interface Insertion {
  before: number
  units: readonly Unit[]
}

/** Longer pieces are cut, where a sentence ends if one does. */
const LONGEST = 160
const SHORTEST = 60

/** A claim with the dots and brackets of an editor, and as if they were the source's own. */
export interface Claims {
  edited: Claim
  whole: Claim
}

/** The words of a claim, without marks, and where it says that it is cut or mended. */
export function readClaims(claimed: string): Claims {
  const units = readUnits(claimed)
  return { edited: readEdited(units), whole: readWhole(units) }
}

function readWhole({ text, units }: Units): Claim {
  const pieces = units.length === 0 ? [] : [{ start: 0, end: units.length }]
  return { text, units, cuts: new Set(), pieces, insertions: [] }
}

function readEdited({ text, units: written, ellipses }: Units): Claim {
  const units: Unit[] = []
  const insertions: Insertion[] = []
  const cuts: number[] = []
  let open: Unit[] | undefined
  let dots = 0
  for (const [index, unit] of written.entries()) {
    if (ellipses[dots] === index) {
      dots++
      cuts.push(units.length)
    }
    if (!unit.bracketed) {
      open = undefined
      units.push(unit)
    } else if (open === undefined) {
      open = [unit]
      insertions.push({ before: units.length, units: open })
    } else open.push(unit)
  }
  return { text, units, cuts: new Set(cuts), pieces: piecesOf(units, cuts), insertions }
}

function piecesOf(units: readonly Unit[], cuts: readonly number[]): Stretch[] {
  const pieces: Stretch[] = []
  let start = 0
  for (const end of [...cuts, units.length]) {
    while (end - start > LONGEST) {
      let cut = start + LONGEST
      for (let at = cut; at > start + SHORTEST; at--) {
        if ((units[at - 1] as Unit).stop === '') continue
        cut = at
        break
      }
      pieces.push({ start, end: cut })
      start = cut
    }
    if (end > start) pieces.push({ start, end })
    start = end
  }
  return pieces
}
