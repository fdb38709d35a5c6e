import type { Matches } from './align-units.js'
import type { Unit } from './units.js'

/** A stretch in which two texts differ, in units of each. */
export interface Hunk {
  before: { start: number; end: number }
  after: { start: number; end: number }
  /** The units that have no match, as indices. */
  removed: number[]
  added: number[]
}

interface Step {
  before?: number
  after?: number
  differs: boolean
}

/**
 * Where two texts differ, in order. A stretch takes in the whole of a contraction that it touches: in `don't` against
 * `do` it is not `n't` alone. One that holds no unmatched units says that a contraction was written out, or the reverse.
 */
export function findHunks(before: readonly Unit[], after: readonly Unit[], matches: Matches): Hunk[] {
  const steps = listSteps(before, after, matches)
  for (let at = 1; at < steps.length; at++) spread(steps[at - 1] as Step, steps[at] as Step)
  for (let at = steps.length - 1; at > 0; at--) spread(steps[at] as Step, steps[at - 1] as Step)
  const hunks: Hunk[] = []
  let inBefore = 0
  let inAfter = 0
  let open: Hunk | undefined
  for (const step of steps) {
    if (!step.differs) open = undefined
    else if (open === undefined) {
      open = {
        before: { start: inBefore, end: inBefore },
        after: { start: inAfter, end: inAfter },
        removed: [],
        added: [],
      }
      hunks.push(open)
    }
    if (step.before !== undefined) inBefore = step.before + 1
    if (step.after !== undefined) inAfter = step.after + 1
    if (open === undefined) continue
    open.before.end = inBefore
    open.after.end = inAfter
    if (step.after === undefined && step.before !== undefined) open.removed.push(step.before)
    if (step.before === undefined && step.after !== undefined) open.added.push(step.after)
  }
  return hunks

  function spread(from: Step, to: Step) {
    if (!from.differs || to.differs) return
    to.differs = shares(before, from.before, to.before) || shares(after, from.after, to.after)
  }
}

function listSteps(before: readonly Unit[], after: readonly Unit[], matches: Matches): Step[] {
  const steps: Step[] = []
  let at = 0
  for (const [index, match] of matches.entries()) {
    if (match >= 0) {
      while (at < match) steps.push({ before: at++, differs: true })
      const differs = before[match]?.contracted !== after[index]?.contracted
      steps.push({ before: at++, after: index, differs })
    } else steps.push({ after: index, differs: true })
  }
  while (at < before.length) steps.push({ before: at++, differs: true })
  return steps
}

/** Whether two units are parts of one contraction. */
function shares(units: readonly Unit[], one: number | undefined, other: number | undefined): boolean {
  if (one === undefined || other === undefined) return false
  const a = units[one]
  const b = units[other]
  return a?.token === b?.token && (a?.contracted === true || b?.contracted === true)
}
