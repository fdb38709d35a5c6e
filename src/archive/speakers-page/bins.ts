/** A stretch of time that a chart has a column for. */
export interface Bin {
  /** `March 2031`, `2031`, `2031–2035` */
  name: string
  /** What stands under the axis, where something does. */
  tick: string | undefined
}

/** Time in equal stretches. */
export interface TimeBins {
  bins: Bin[]
  /** What one is called: `month`. */
  unit: string
  /** In which one a month lies. */
  binOf(month: string): number
}

const MOST_BINS = 48
const MOST_TICKS = 6
const names = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')
const steps: readonly [months: number, unit: string][] = [
  [1, 'month'],
  [3, 'quarter'],
  [12, 'year'],
  [60, 'five years'],
  [120, 'decade'],
  [1200, 'century'],
  [12_000, 'thousand years'],
]

/** As many stretches as a chart can show, from the first month to the last. */
export function makeBins(first: string, last: string): TimeBins {
  const [from, to] = [numberOf(first), numberOf(last)]
  const [step, unit] = steps.find(([months]) => binAt(to, months) - binAt(from, months) < MOST_BINS) ?? [
    12_000,
    'thousand years',
  ]
  const start = binAt(from, step)
  const count = binAt(to, step) - start + 1
  const bins = Array.from({ length: count }, (_, at) => ({ name: nameOf((start + at) * step, step), tick: undefined }))
  return {
    bins: bins.map(({ name }, at) => ({ name, tick: tickOf((start + at) * step, step, at, count) })),
    unit,
    binOf: (month) => binAt(numberOf(month), step) - start,
  }
}

function numberOf(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1
}

function binAt(month: number, step: number): number {
  return Math.floor(month / step)
}

function nameOf(month: number, step: number): string {
  const year = yearOf(month)
  if (step === 1) return `${names[month % 12]} ${year}`
  if (step === 3) return `${names[month % 12]}–${names[(month % 12) + 2]} ${year}`
  return step === 12 ? year : `${year}–${yearOf(month + step - 1)}`
}

function tickOf(month: number, step: number, at: number, count: number): string | undefined {
  const every = Math.ceil(count / MOST_TICKS)
  if (at % every !== 0) return undefined
  if (step >= 12) return yearOf(month)
  return every * step >= 12 ? yearOf(month) : `${names[month % 12]} ${yearOf(month)}`
}

function yearOf(month: number): string {
  return String(Math.floor(month / 12))
}
