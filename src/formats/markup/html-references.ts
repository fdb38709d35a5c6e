import { createReport } from '../shared/index.js'
import { decodeText } from './decode.js'
import { htmlEntity } from './html-entities.js'

const ofXml: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])

/** The character that a reference of HTML stands for, without its `&` and `;`: `amp`, `eacute`, `#8217`, `#x2019`. */
export function htmlCharacter(reference: string): string | undefined {
  if (!reference.startsWith('#')) return ofXml.get(reference) ?? htmlEntity(reference)
  const isHex = /^#x/i.test(reference)
  return characterOf(isHex ? Number.parseInt(reference.slice(2), 16) : Number(reference.slice(1)))
}

/** The character of a number; those from 80 to 9F are taken to be of windows-1252, as browsers have it. */
function characterOf(code: number): string | undefined {
  if (code >= 0x80 && code <= 0x9f) return decodeText(Uint8Array.of(code), createReport())
  const isCharacter = code >= 0x20 || code === 0x09 || code === 0x0a || code === 0x0d
  const isScalar = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
  return isCharacter && isScalar ? String.fromCodePoint(code) : undefined
}
