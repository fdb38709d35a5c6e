import { isAreaName, isPlaceName } from '../../places/reading.js'
import { made } from '../made.js'
import { readBracket } from './brackets.js'
import { endOfDate } from './date.js'
import type { Knowledge } from './knowledge.js'
import type { Candidate, DatelinePart, Ending } from './part.js'
import type { Lexeme, Scanner } from './scan.js'
import { beginsPlaces } from './soundness.js'
import { joinsOfPlaces, wordsWithinPlaces } from './words.data.js'

const MOST_PARTS = 20
const MOST_WORDS = 6
const MOST_AGENCY_WORDS = 3
const MOST_TIME_LEXEMES = 10
const capital = /^[\p{Lu}\p{Lt}\p{Lo}]/u
const small = /^\p{Ll}/u
const particles = /* @__PURE__ */ made(() => new Set(wordsWithinPlaces.split(' ')))
const joins = /* @__PURE__ */ made(() => new Set(joinsOfPlaces.split(' ')))
const agencyEnds = new Set(['.', ',', '('])
const clock = /^\s{0,3}@?\s{0,3}\d{1,2}(?::\d\d){1,2}|^\s{0,3}@\s{0,3}\d/
/** `(Reuters)p -`: a letter that slipped in. */
const slip = /^\p{Ll}$/u

/** Reads the parts that a dateline may have from the first lexeme on, and every place where they may end. */
export function readParts(scanner: Scanner, knowledge: Knowledge): Candidate[] {
  const reader = new PartReader(scanner, knowledge)
  reader.read()
  return reader.candidates
}

class PartReader {
  readonly candidates: Candidate[] = []
  private readonly parts: DatelinePart[] = []
  private index = 0

  constructor(
    private readonly scanner: Scanner,
    private readonly knowledge: Knowledge,
  ) {}

  read(): void {
    while (this.parts.length < MOST_PARTS) {
      const lexeme = this.scanner.peek(this.index)
      if (lexeme === undefined) {
        this.mayEnd('line')
        return
      }
      if (!this.take(lexeme)) return
    }
  }

  private get last(): DatelinePart | undefined {
    return this.parts.at(-1)
  }

  private has(kind: DatelinePart['kind']): boolean {
    return this.parts.some((part) => part.kind === kind)
  }

  private push(part: DatelinePart, to: number): true {
    this.parts.push(part)
    this.index = to
    return true
  }

  private mayEnd(ending: Ending): void {
    const { last } = this
    if (last !== undefined) this.candidates.push({ parts: [...this.parts], ending, end: last.end })
  }

  /** Takes the part that begins at the lexeme; `false` when none does. */
  private take(lexeme: Lexeme): boolean {
    if (this.isDash(lexeme)) return this.takeDash(lexeme)
    if (lexeme.kind === 'mark' && this.takeMark(lexeme)) return true
    const { last } = this
    // Mumbai, Aug 6 (IANS) The    June 27. /TASS/. Text
    //                      ^ behind the agency the text may begin
    if (last?.kind === 'agency' || last?.kind === 'source' || last?.kind === 'sender' || last?.kind === 'stop') {
      this.mayEnd(last.kind === 'stop' ? 'stop' : 'none')
    }
    if (this.takeTime(lexeme) || this.takeDate(lexeme)) return true
    if (lexeme.kind !== 'word') return false
    return this.takeJoin(lexeme) || this.takeSlip(lexeme) || this.takeBareAgency(lexeme) || this.takePlace(lexeme)
  }

  /** A dash, or a mark that a profile of the caller's ends datelines with. */
  private isDash({ kind, text }: Lexeme): boolean {
    return kind === 'dash' || this.knowledge.separators.includes(text)
  }

  private takeDash(lexeme: Lexeme): boolean {
    if (this.last === undefined || this.last.kind === 'dash') return false
    this.push(partOf('dash', lexeme), this.index + 1)
    this.mayEnd('dash')
    return true
  }

  private takeMark(lexeme: Lexeme): boolean {
    const { last } = this
    const { text } = lexeme
    if (text === '/' && (last?.kind === 'place' || last?.kind === 'area') && !(lexeme.spaced && this.closes(lexeme))) {
      return this.push(partOf('join', lexeme), this.index + 1)
    }
    // / ACCESSWIRE / July 12, 2031 / Text
    //                              ^ ends it, as a dash does
    if (text === '/' && last?.kind === 'date' && this.has('agency')) return this.takeDash(lexeme)
    const bracket = readBracket(this.scanner, this.index, this.knowledge)
    if (bracket !== undefined) {
      // -- [TEXT] The
      //    ^ behind a dash only an agency belongs to it
      const kind = bracket.parts[0]?.kind
      if (last?.kind === 'dash' && kind !== 'agency' && (kind !== 'date' || this.has('date'))) return false
      for (const part of bracket.parts) this.push(part, bracket.to)
      return true
    }
    if (last === undefined) return false
    if (text === ',') return this.push(partOf('comma', lexeme), this.index + 1)
    if (text === '.') return this.push(partOf('stop', lexeme), this.index + 1)
    if (text === '&') return this.takeJoin(lexeme)
    if (text !== ':') return false
    this.push(partOf('colon', lexeme), this.index + 1)
    this.mayEnd('colon')
    return true
  }

  /** Whether a slash opens a pair: `/ ACCESSWIRE /`. */
  private closes(lexeme: Lexeme): boolean {
    const next = this.scanner.peek(this.index + 1)
    return (
      next?.spaced === true || (this.scanner.text.slice(lexeme.end, lexeme.end + 40).includes('/') && !this.has('date'))
    )
  }

  private takeJoin(lexeme: Lexeme): boolean {
    if (this.last?.kind !== 'place' || !joins.has(lexeme.text)) return false
    const next = this.scanner.peek(this.index + 1)
    if (next?.kind !== 'word' || !capital.test(next.text)) return false
    return this.push(partOf('join', lexeme), this.index + 1)
  }

  private takeSlip(lexeme: Lexeme): boolean {
    if (this.last?.kind !== 'agency' || lexeme.spaced || !slip.test(lexeme.text)) return false
    if (this.scanner.peek(this.index + 1)?.kind !== 'dash') return false
    this.index++
    return true
  }

  private takeTime(lexeme: Lexeme): boolean {
    if (this.last?.kind !== 'date' || (lexeme.text !== '@' && lexeme.kind !== 'number')) return false
    if (!clock.test(this.scanner.text.slice(lexeme.start, lexeme.start + 12))) return false
    let to = this.index
    let end = lexeme.end
    for (
      let next = this.scanner.peek(to);
      next !== undefined && to < this.index + MOST_TIME_LEXEMES;
      next = this.scanner.peek(to)
    ) {
      if (next.kind === 'dash' || next.text === '(' || (next.text === '/' && next.spaced)) break
      end = next.end
      to++
    }
    return this.push({ kind: 'time', start: lexeme.start, end, text: this.scanner.text.slice(lexeme.start, end) }, to)
  }

  private takeDate(lexeme: Lexeme): boolean {
    if (this.has('date')) return false
    const to = isNoDate(lexeme, this.scanner.peek(this.index + 1))
      ? this.index + 2
      : endOfDate(this.scanner, this.index)
    if (to === undefined) return false
    const { start } = lexeme
    const { end } = this.scanner.peek(to - 1) as Lexeme
    return this.push({ kind: 'date', start, end, text: this.scanner.text.slice(start, end) }, to)
  }

  /** `CNN —`, `Dec. 9 Kyodo -`, `1 дек — РИА Новости.` */
  private takeBareAgency(lexeme: Lexeme): boolean {
    const { last } = this
    if (last?.kind === 'agency' || last?.kind === 'source') return false
    for (let count = MOST_AGENCY_WORDS; count >= 1; count--) {
      const next = this.scanner.peek(this.index + count)
      if (next === undefined || (!this.isDash(next) && (last === undefined || !agencyEnds.has(next.text)))) continue
      const end = this.scanner.peek(this.index + count - 1) as Lexeme
      if (this.isDash(end)) continue
      const { start } = lexeme
      const name = this.scanner.text.slice(start, end.end)
      if (!this.knowledge.isAgency(name)) continue
      // PORT ANSEL, PA –
      if (last?.kind === 'comma' && !this.has('date') && isAreaName(name)) continue
      return this.push(
        { kind: 'agency', start, end: end.end, text: name, names: [name], bare: true },
        this.index + count,
      )
    }
    return false
  }

  private takePlace(lexeme: Lexeme): boolean {
    const { last } = this
    if (last?.kind === 'place' || last?.kind === 'area' || this.isPastPlaces()) return false
    if ((last?.kind === 'date' || last?.kind === 'agency') && this.has('place')) return false
    const count = this.countWords(lexeme)
    if (count === 0) return false
    const { start } = lexeme
    const { end } = this.scanner.peek(this.index + count - 1) as Lexeme
    const text = this.scanner.text.slice(start, end)
    if (last?.kind === 'comma' && this.has('agency'))
      return this.push({ kind: 'byline', start, end, text }, this.index + count)
    const isArea = last?.kind === 'comma' && this.has('place') && isAreaName(text)
    return this.push({ kind: isArea ? 'area' : 'place', start, end, text }, this.index + count)
  }

  /** Behind a dash no place follows but the first: `(ANSA) - ROME, JUL 11 -`. */
  private isPastPlaces(): boolean {
    return this.last?.kind === 'dash' && this.has('place')
  }

  /** The words of a name from a lexeme on: capitalised, or small ones between such. */
  private countWords(lexeme: Lexeme): number {
    if (!capital.test(lexeme.text))
      return small.test(lexeme.text) && this.last === undefined ? this.countSmall(lexeme) : 0
    let count = 1
    for (
      let next = this.scanner.peek(this.index + 1);
      count < MOST_WORDS;
      next = this.scanner.peek(this.index + count)
    ) {
      if (next?.kind !== 'word' || next.broken) return count
      if (!capital.test(next.text)) {
        const after = this.scanner.peek(this.index + count + 1)
        const inside =
          particles.has(next.text) && after?.kind === 'word' && (capital.test(after.text) || particles.has(after.text))
        if (!inside || (joins.has(next.text) && !this.isKnownTo(lexeme, count + 2))) return count
      } else if (joins.has(next.text) || this.isAgencyOrDateAt(this.index + count)) return count
      count++
    }
    return count
  }

  /** `москва, 1 дек`: in small letters only a place that is known. */
  private countSmall(lexeme: Lexeme): number {
    for (const count of [2, 1]) if (this.isKnownTo(lexeme, count)) return count
    return 0
  }

  private isKnownTo({ start }: Lexeme, count: number): boolean {
    const end = this.scanner.peek(this.index + count - 1)
    if (end === undefined || end.kind !== 'word') return false
    const name = this.scanner.text.slice(start, end.end)
    return isPlaceName(name, this.knowledge.places) || isAreaName(name)
  }

  private isAgencyOrDateAt(index: number): boolean {
    if (!this.has('date') && endOfDate(this.scanner, index) !== undefined) return true
    const lexeme = this.scanner.peek(index) as Lexeme
    const next = this.scanner.peek(index + 1)
    if (next === undefined || !this.isDash(next) || !this.knowledge.isAgency(lexeme.text)) return false
    // SANTA ANA –
    //       ^ ends a name that is known, or one that cannot end before it
    const first = this.scanner.peek(this.index) as Lexeme
    return !(index === this.index + 1 && beginsPlaces(first.text)) && !this.isKnownTo(first, index - this.index + 1)
  }
}

function partOf(kind: DatelinePart['kind'], { start, end, text, spaced }: Lexeme): DatelinePart {
  return { kind, start, end, text, spaced }
}

// MOSCOW (USSR), NO DATE (RADIO …) --
function isNoDate(lexeme: Lexeme, next: Lexeme | undefined): boolean {
  return lexeme.text === 'NO' && next?.text === 'DATE'
}
