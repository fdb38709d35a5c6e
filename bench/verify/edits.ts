import type { Edit } from './edit.js'
import { harmlessCropEdits } from './harmless-crops.js'
import { letterEdits } from './harmless-letters.js'
import { markEdits } from './harmless-marks.js'
import { omissionEdits } from './harmless-omissions.js'
import { harmlessWordEdits } from './harmless-words.js'
import { cropEdits } from './risky-crops.js'
import { joinEdits } from './risky-joins.js'
import { modalityEdits } from './risky-modality.js'
import { nameEdits } from './risky-names.js'
import { negationEdits } from './risky-negations.js'
import { numberEdits } from './risky-numbers.js'
import { orderEdits } from './risky-order.js'
import { unitEdits } from './risky-units.js'
import { wordingEdits } from './risky-wording.js'

/** After each of these a fact-checker should look; the words do not stand in the article. */
export const riskyEdits: readonly Edit[] = [
  ...negationEdits,
  ...numberEdits,
  ...unitEdits,
  ...nameEdits,
  ...modalityEdits,
  ...orderEdits,
  ...wordingEdits,
  ...joinEdits,
]

/** After these too; the words may stand in the article. */
export const riskyCrops: readonly Edit[] = cropEdits

/** After these the words are the same for any reader. */
export const harmlessEdits: readonly Edit[] = [
  ...markEdits,
  ...letterEdits,
  ...harmlessWordEdits,
  ...omissionEdits,
  ...harmlessCropEdits,
]
