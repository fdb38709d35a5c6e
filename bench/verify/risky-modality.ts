import { type Edit, inCaseOf, replaceOne } from './edit.js'

// modal verbs before a verb: not “the will”, not “May 4”
const modals =
  /(?<!\b(?:the|a|free|good|their|his|her|our|my|your|of) )\b(will|would|may|might|must|should|can|could)(?= \p{Ll})/gu

const others: Record<string, string[]> = {
  will: ['may', 'should', 'might'],
  would: ['will', 'must'],
  may: ['will', 'must'],
  might: ['will', 'must'],
  must: ['may', 'should'],
  should: ['must', 'may'],
  can: ['should', 'might', 'must'],
  could: ['will', 'should'],
}

const hedges = /\b(?:probably|perhaps|possibly|allegedly|reportedly|potentially|likely) (?=\p{Ll})/giu
// not “as if” and “if any”
const conditions = /(?<!\b(?:as|even|what) )\bif (?!any\b|not\b|ever\b|so\b)(?=\p{Ll})/giu

const modal: Edit = {
  kind: 'modal verb changed',
  make: ({ words }, random) => replaceOne(words, modals, random, ([modal]) => random.pick(others[modal] ?? [])),
}

const hedge: Edit = {
  kind: 'hedge dropped',
  make: ({ words }, random) => replaceOne(words, hedges, random, () => ''),
}

const condition: Edit = {
  kind: 'condition made certain',
  make: ({ words }, random) =>
    replaceOne(words, conditions, random, ([whole]) => inCaseOf(whole, random.pick(['when ', 'because ']) ?? '')),
}

export const modalityEdits: readonly Edit[] = [modal, hedge, condition]
