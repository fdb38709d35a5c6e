/** Counts cases by kind and keeps some of those that went wrong. */
export class Tally {
  readonly #kinds = new Map<string, { cases: number; counted: number; errors: string[] }>()

  /** `error` says what went wrong, if anything did. */
  add(kind: string, counts: boolean, error?: string): void {
    const row = this.#kinds.get(kind) ?? { cases: 0, counted: 0, errors: [] }
    this.#kinds.set(kind, row)
    row.cases++
    if (counts) row.counted++
    if (error !== undefined) row.errors.push(error)
  }

  get cases(): number {
    return this.#sum(({ cases }) => cases)
  }

  get share(): number {
    return this.cases === 0 ? 1 : this.#sum(({ counted }) => counted) / this.cases
  }

  /** A table, and under each kind as many errors as are wanted. */
  print(title: string, heading: string, errorsWanted: number): void {
    console.log(`\n${title.padEnd(44)} cases ${heading.padStart(9)}  share`)
    for (const [kind, { cases, counted, errors }] of this.#kinds) {
      console.log(row(kind, cases, counted))
      for (const error of errors.slice(0, errorsWanted)) console.log(`    ${error}`)
    }
    console.log(row('all', this.cases, Math.round(this.share * this.cases)))
  }

  #sum(of: (row: { cases: number; counted: number }) => number): number {
    return [...this.#kinds.values()].reduce((sum, row) => sum + of(row), 0)
  }
}

function row(kind: string, cases: number, counted: number): string {
  const share = `${((100 * counted) / Math.max(1, cases)).toFixed(1)} %`
  return `  ${kind.padEnd(42)} ${String(cases).padStart(5)} ${String(counted).padStart(9)} ${share.padStart(8)}`
}
