import { words } from './words.js'

/** Common family names that look like plurals, those left out that are plurals of nouns: `Waters`. */
const likePlurals = words(`
  adams andrews barnes briggs burns byrnes collins daniels dawkins dickens edwards evans givens gibbs griggs hawkins
  hayes higgins hobbs holmes hopkins huggins hughes humphreys jacobs james jeffries jenkins johns jones knowles lyons
  matthews mathews michaels myers nichols owens peters perkins phillips reynolds richards roberts robbins rogers samuels
  sanders saunders simmons simons stephens stevens stokes sykes symonds tibbs timmons watkins wells wiggins wilkins
  williams
`)

const LATIN = /(?:is|us)$/

/** Names in `-is` and `-us` too: `Hollis`, `Marcus`. */
export const isSingularName = (word: string): boolean => likePlurals.has(word) || LATIN.test(word)
