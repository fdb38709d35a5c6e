import { FormatError, placeIn } from './format-error.js'

const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y
const SPACE = /[ \t\n\r]*/y

/**
 * The value of a JSON text.
 * @throws FormatError with the place, for what is no JSON.
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new FormatError('The text is no JSON', placeIn(text, endOfJson(text)))
  }
}

/** Where a text that is no JSON stops being it. Engines tell of that each in its own way, or not at all. */
function endOfJson(text: string): number {
  let at = 0
  const closers: string[] = []
  const pass = (shape: RegExp): boolean => {
    shape.lastIndex = at
    const found = shape.exec(text)
    if (found !== null) at += found[0].length
    return found !== null
  }
  /** Past a string; where it is none, to what is wrong in it. */
  const passString = (): boolean => {
    if (text[at] !== '"') return false
    for (at++; at < text.length; at++) {
      const character = text[at] as string
      if (character === '"') {
        at++
        return true
      }
      if (character < ' ') return false
      if (character !== '\\') continue
      if (!pass(ESCAPE)) return false
      at--
    }
    return false
  }
  // `{` or `[` opens a value that its first member follows
  let wants: 'value' | 'name' | 'more' = 'value'
  for (;;) {
    pass(SPACE)
    const character = text[at]
    if (wants === 'more') {
      const closer = closers.at(-1)
      if (closer !== undefined && character === closer) closers.pop()
      else if (closer !== undefined && character === ',') wants = closer === '}' ? 'name' : 'value'
      else return at
      at++
    } else if (wants === 'name') {
      if (!passString()) return at
      pass(SPACE)
      if (text[at] !== ':') return at
      at++
      wants = 'value'
    } else if (character === '{' || character === '[') {
      at++
      const closer = character === '{' ? '}' : ']'
      pass(SPACE)
      if (text[at] === closer) {
        at++
        wants = 'more'
      } else {
        closers.push(closer)
        wants = character === '{' ? 'name' : 'value'
      }
    } else if (passString() || pass(SCALAR)) wants = 'more'
    else return at
  }
}
