import type { Piece } from '../lines/line-rule.js'
import { contactNote, hasContactData } from './contact.js'
import type { Opening } from './end-matter.js'

type Role = Piece['role']

/** Longer lines are no part of a contact block. */
const LONGEST_CONTACT = 120

/**
 * What an unknown line is that stands below what ends the text: a line of a contact block goes on with it, a short one
 * with an address or a number is one wherever it stands, all else is boilerplate.
 */
export function roleBelow(text: string, opening: Opening): Role {
  if (contactNote(text) !== undefined) return 'contact'
  if (text.length > LONGEST_CONTACT) return 'boilerplate'
  return opening === 'contact' || hasContactData(text) ? 'contact' : 'boilerplate'
}
