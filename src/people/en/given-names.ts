import type { Gender } from '../language.js'
import { words } from './words.js'

/** Common given names that hardly ever are of the other gender, with the short forms they go by. */
const female = words(`
  abigail aisha alice amanda amy ana angela anna anne annie barbara betty brenda carmen carol caroline carolyn catherine
  christina christine claire cynthia deborah debbie denise diana diane donna dorothy elena elizabeth ellen emily emma
  eva fatima gloria hannah heather helen ingrid irina isabella jane janet jennifer jenny jessica joan joyce judith judy
  julia julie karen kate katherine kathleen kathy kimberly laura lauren linda lisa lucy lydia margaret maria marie
  martha mary megan melissa michelle molly monica nancy natalia natalie nicole olena olga olivia pamela patricia peggy
  rachel rebecca rosa rosemary ruth sally samantha sandra sara sarah sharon sheila shirley sofia sophia sophie stephanie
  susan svetlana teresa theresa ursula valerie vanessa wendy yulia zoe
`)

const male = words(`
  aaron adam adrian ahmed alan albert alexander andrew andy anthony antonio arthur barry ben benjamin bernard bill billy bob bobby brian
  bruce carl carlos charles christopher colin craig dan daniel danny dave david dennis derek diego dmitry donald douglas edward
  eric ernest eugene francisco frank fred gary geoffrey george gerald giovanni graham greg gregory harold harry hassan
  henry howard hugo ian igor ivan jack jacob james jason jeff jeffrey jeremy jerry jim jimmy joe john johnny jonathan jorge jose
  joseph josh joshua juan justin keith ken kenneth kevin klaus larry lars lawrence luis mark martin matt matthew michael mike mohamed
  mohammed muhammad nathan neil nicholas nick oleksandr oliver oscar patrick paul pedro peter philip pierre ralph raymond
  richard rick rob robert roger ron ronald russell ryan samuel scott sean sergei simon stephen steve steven stuart ted thomas
  tim timothy tom tony vincent vladimir volodymyr walter wayne william
`)

/** What a given name says of a gender, as a weight: a listed one much, an ending in `-a` some. Never a fact. */
export function givenNameGender(name: string): { gender: Gender; weight: number } | undefined {
  if (female.has(name)) return { gender: 'female', weight: 3 }
  if (male.has(name)) return { gender: 'male', weight: 3 }
  return name.length > 3 && name.endsWith('a') ? { gender: 'female', weight: 1 } : undefined
}

/** Whether a word is a common given name. */
export const isGivenName = (word: string): boolean => female.has(word) || male.has(word)
