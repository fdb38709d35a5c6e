/** The ids of an article: what a file calls its things, where no two are called the same. */
export class Ids {
  readonly #taken = new Set<string>()
  readonly #byThing = new Map<object, string>()
  readonly #last = new Map<string, number>()

  /** Gives a thing the id it has in the file, if it is free. */
  claim(thing: object, id: string | undefined): void {
    if (id === undefined || id === '' || this.#taken.has(id)) return
    this.#taken.add(id)
    this.#byThing.set(thing, id)
  }

  known(thing: object): string | undefined {
    return this.#byThing.get(thing)
  }

  /** The id of a thing; where it has none, the next that is free. */
  of(thing: object, prefix: string): string {
    const known = this.#byThing.get(thing)
    if (known !== undefined) return known
    const id = this.next(prefix)
    this.#byThing.set(thing, id)
    return id
  }

  next(prefix: string): string {
    let number = (this.#last.get(prefix) ?? 0) + 1
    while (this.#taken.has(`${prefix}${number}`)) number++
    this.#last.set(prefix, number)
    const id = `${prefix}${number}`
    this.#taken.add(id)
    return id
  }

  /** The id that is asked for, or another where it is taken. */
  free(id: string, prefix: string): string {
    if (this.#taken.has(id)) return this.next(prefix)
    this.#taken.add(id)
    return id
  }
}
