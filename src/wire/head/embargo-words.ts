import { beginsWithLetter, firstLettersOf, lettersAt } from '../lines/first-letters.js'
import { made } from '../made.js'

/** How sure the words are that a line begins with, and where in it they end: a time stands there, or nothing. */
export interface EmbargoWords {
  /**
   * `over`: `Embargo lifted: …`. `sentence`: `This release is under embargo …`. `firm`: `EMBARGOED UNTIL …`. `plain`:
   * `Embargo: …`, which the news may begin with. `order`: `FOR RELEASE …`, `HOLD …`, which says nothing without a time.
   * `end`: `Embargo lifts …`, which needs a time of day, or the news says so.
   */
  readonly strength: 'over' | 'sentence' | 'firm' | 'plain' | 'order' | 'end'
  readonly end: number
}

/** The first word of every shape below, of a label before it too: asked of each line. */
const firstWord =
  /^[^\p{L}\p{N}]{0,6}(?:&[A-Z]{2};|adv|atten|attn|contents?\s|do\s|editor|eds|embarg|for\s|gesperrt|hfr|hold|important|in\sadv|information|material|media|news|not|onder|please|press|sous|sperr|strict|the|this|under|[эе]мбарго)/iu
const firstLetters = /* @__PURE__ */ made(() =>
  firstLettersOf(
    'adv|att|con|do |edi|eds|emb|for|ges|hfr|hol|imp|in |inf|mat|med|new|not|ond|ple|pre|sou|spe|str|the|thi|und',
  ),
)
const sign = /embarg|[эе]мбарго|sperr|release|publ|broadcast|hold|\badv|hfr|\buse\b|^\W{0,6}for\s/i
const until = "(?:until|till|til|to|before|prior to|jusqu['’]?\\s?(?:au|à|a)|hasta|até|fino al?|bis(?: zum)?|tot|до)"
const use = '(?:publication|release|use|broadcast|distribution)'
const englishDays = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday'
/** Of the languages of the words above. */
const dayNames = `${englishDays}|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo`
const copyNoun =
  '(?:release|story|article|copy|report|item|text|document|material|information|contents?|announcement|dispatch|feature|interview|column|study|paper)'
/** What stands before the words: marks, `&HT;`, a label of the copy or of the note. */
const label =
  "^(?:&[A-Z]{2};\\s{0,9}){0,3}[^\\p{L}\\p{N}]{0,6}(?:(?:(?:please )?note|notes? to editors?|editors?(?:['’]?s)? note|eds|editors|attention|attn|important|notice|(?:media|press|news)(?: (?:release|statement))?|for (?:immediate|general) release)[^\\p{L}\\p{N}]{1,6}){0,2}"

/** The shapes, the surest first; a space is up to three. */
const shapes = /* @__PURE__ */ made(() =>
  (
    [
      [
        'over',
        `(?:(?:media|press|news) )?embargo(?: (?:was|is|has))?(?: been)?[ :–—-]{1,3}(?:lifted|expired|ended|over|removed|passed)`,
      ],
      [
        'sentence',
        `(?:(?:this|these|the (?:following|attached|enclosed))(?: \\p{L}{1,15}){0,3}?|(?:the )?(?:contents?|information|material) (?:of|in|contained in) (?:this|the)(?: \\p{L}{1,15}){0,2}?) ${copyNoun} (?:is|are|remains?) (?:(?:a|an|also|available|being|currently|distributed|full|hereby|issued|made|media|now|on|press|provided|released|sent|shared|still|strict|strictly|subject|supplied|to|total|under) ){0,5}?(?:embargo(?:ed)?(?: for ${use})?|not for ${use}|not to be (?:published|released|used|broadcast))(?: ${until}\\b|(?=\\.?$))`,
      ],
      [
        'firm',
        `(?:(?:strictly |under (?:strict )?|sous |onder )embargo(?:ed)?|embargoed|embargad[oa])(?: (?:for|copy|release|${use})){0,2}[ :–—-]{1,4}${until}\\b`,
      ],
      ['end', `(?:(?:media|press|news) )?embargo (?:lifts?|ends?|expires?)[ :–—-]{0,3}(?:at|on)?`],
      [
        'plain',
        `(?:(?:strict|strictly|under|under strict|sous|media|press|news) )?(?:embargo(?:ed)?|embargad[oa]|[эе]мбарго|sperrfrist|gesperrt|hfr)(?: (?:date|time|notice|copy|for ${use})){0,2}(?:\\s?[:–—-]{0,2}\\s?${until}\\b)?`,
      ],
      [
        'plain',
        `(?:not (?:to be )?for ${use}|(?:do not|not to be) (?:publish(?:ed)?|used?|released?|broadcast|print(?:ed)?|distributed?)(?:(?:,| or|, or) (?:publish(?:ed)?|used?|released?|broadcast|print(?:ed)?|distributed?)){0,2}) ${until}\\b`,
      ],
      ['order', `for (?:immediate|general) ${use}[ :,–—-]{1,4}(?:not before|after|until|till)`],
      ['plain', `for (?:${englishDays}|weekend) (?:release|publication|use|editions?|[ap]ms|(?:news)?papers)`],
      [
        'order',
        `(?:(?:in )?adv(?:ance)? for(?: ${use})?|for ${use}|hold(?: for ${use})?|hfr|for [ap]ms(?: of)?)[ :,–—-]{0,4}(?:(?:not )?(?:before|until|till)|after|at|on|upon|from)?`,
      ],
    ] as const
  ).map(([strength, source]) => {
    const spaced = `${label}${source}(?![\\p{L}\\p{N}])`.replaceAll(' ', '\\s{1,3}')
    return [strength, new RegExp(spaced, 'iu')] as const
  }),
)
/** A release that is none yet: `FOR IMMEDIATE RELEASE - … (EMBARGOED UNTIL`. */
const withinRelease =
  /^\W{0,4}for (?:immediate|general) (?:release|publication|distribution)\b.{0,80}?[-–—(,;:|/]\s{0,3}(?:strictly |under )?embargo(?:ed)?(?: for release)?(?:\s(?:until|till|to))?\b/i

/** What a line says of an embargo at its beginning. A line about an embargo may begin so too: see what is left of it. */
export function findEmbargoWords(line: string): EmbargoWords | undefined {
  if (beginsWithLetter(line) && !firstLetters.has(lettersAt(line, 0))) return undefined
  if (!firstWord.test(line) || !sign.test(line)) return undefined
  for (const [strength, shape] of shapes) {
    const found = shape.exec(line)
    if (found !== null) return { strength, end: found[0].length }
  }
  const found = withinRelease.exec(line)
  return found === null ? undefined : { strength: 'firm', end: found[0].length }
}

/** Words that stand beside the time of an embargo and are none of its date. */
const known = /* @__PURE__ */ made(
  () =>
    new Set(
      (
        'a after am ams and at before below by date daybreak delivery distribution earlier edition editions embargo embargoed eds for from further general h hour hours hrs in is local media midnight morning newspapers newspaper no noon not notice of on only or papers please pm pms press prior publication publish published release released section sections strict strictly than the thereafter till time to today tomorrow tonight until upon use used web week weekend tba tbc tbd ' +
        'mon tue tues wed thu thur thurs fri sat sun ' +
        'gmt utc bst cet cest eet eest est edt et cst cdt ct mst mdt mt pst pdt pt ist hkt jst aest aedt sast ' +
        'au ab de del den dem der el heure heures hora horas hasta jusqu tot la las le les los uhr um zum bis frei ' +
        dayNames.replaceAll('|', ' ')
      ).split(' '),
    ),
)
/** A time that only the newsroom knows. */
const dayWord = /* @__PURE__ */ made(
  () =>
    new RegExp(
      `(?<!\\p{L})(?:${dayNames}|weekend|today|tonight|tomorrow|midnight|noon|delivery|publication|further notice|tb[acd])s?(?!\\p{L})`,
      'iu',
    ),
)
const word = /\p{L}{2,40}/gu

/** How many words of what is left are none that an embargo line has. */
export function countForeignWords(text: string): number {
  return text.match(word)?.filter((one) => !known.has(one.toLowerCase())).length ?? 0
}

/** Whether a time is named that is no date: `Sunday`, `further notice`. */
export function namesTime(text: string): boolean {
  return dayWord.test(text)
}
