import type { QuoteLanguage } from '../language.js'
import { englishCues, inflect } from './cues.js'

// free of side effects, so that a bundler drops the lists where nobody finds quotations
/* @__NO_SIDE_EFFECTS__ */
function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}

/** Words in `-ly` that are no adverbs. */
const notAdverbs = words(
  'family reply supply ally rally bully fly july italy assembly hardly nearly barely roughly mostly partly early daily',
)

/** What quotations in English need. */
export const quotes: QuoteLanguage = {
  cues: /* @__PURE__ */ englishCues(),
  inflect,
  adverbs: words(`
    also later then earlier again still now once first further furthermore even just only always often repeatedly
    publicly privately reportedly simply quietly angrily briefly bluntly immediately afterwards afterward thereafter
    meanwhile recently previously subsequently eventually finally however too already soon clearly openly
    here there long yesterday today tonight back instead both all each nevertheless nonetheless therefore thus indeed rather
  `),
  isAdverb: (word) => word.length > 4 && word.endsWith('ly') && !notAdverbs.has(word),
  isPresentParticiple: (word) => word.length > 4 && word.endsWith('ing'),
  isPastParticiple: (word) => word.endsWith('ed'),
  isPlural: (word) => word.endsWith('s'),
  timeAdjectives: words('same'),
  negations: words('not never neither nor no nobody none hardly scarcely cannot'),
  isNegation: (word) => /n['’]t$/.test(word),
  infinitives: words('to'),
  intentions: words(`
    want wants wanted plan plans planned hope hopes hoped intend intends intended expect expects expected need needs
    wish wishes wished prepare prepares prepared fail fails failed require requires required order orders ordered allow allows allowed unwilling reluctant ready willing
  `),
  addressPrepositions: words('to'),
  addressees: words('me us you him her them'),
  auxiliaries: words('has have had would will could may might does did do'),
  passives: words('is are was were be been being get gets got'),
  complementizers: words('that'),
  questionWords: words('whether if how why what when where who which whom whose'),
  circumstances: words('in on at during after before by through via from over following of with'),
  occasions: words(`
    statement interview interviews speech conference briefing letter report message post e-mail email tweet testimony
    remarks remark address hearing meeting release telephone phone call video broadcast article court note comment
    comments column blog editorial podcast radio television tv twitter facebook debate rally event ceremony forum
    meeting session filing document affidavit press publication memo visit trip weekend week month year morning
    afternoon evening night condition anonymity sunday monday tuesday wednesday thursday friday saturday january february
    march april may june july august september october november december
  `),
  pronouns: new Map([
    ['he', 'male'],
    ['him', 'male'],
    ['she', 'female'],
    ['her', 'female'],
    ['it', 'thing'],
    ['they', 'several'],
    ['them', 'several'],
    ['who', 'relative'],
    ['which', 'relative'],
  ]),
  subordinators: words('while when as if although though because once unless whereas whether'),
  deedObjects: words(`
    prize prizes title titles crown trophy medal lead seat seats fee fees rent price prices profit profits loss losses gain
    gains bail time lives victim victims crowd crowds rally rallies town towns city cities village villages camp camps
    convoy convoys base bases troops soldiers ship ships border borders bankruptcy benefits dividend
    photo photos picture pictures video videos baggage luggage delegates
  `),
  conditionals: words('if whether unless had should what'),
  nounForms: words(`
    states reports claims notes comments answers promises pledges brands labels signals hints posts tweets calls
    state report claim note comment answer promise pledge brand label signal hint post tweet call estimate estimates
    protest protests object objects counter counters cry cries shout shouts stress joke jokes attack attacks question
    questions praise blame charge charges demand demands vow vows address addresses quote quotes decline refuse echo
    echoes knock knocks dispute disputes counsel detail details outline rebuke remark remarks lament
    mention mentions highlight highlights talk talks blast blasts reply replies boast boasts quip request trumpet
    reveal trash
  `),
  timeNouns: words(
    'spring summer autumn winter quarter season morning afternoon evening night day week weekend month year',
  ),
  noClause: words('nothing so no yes goodbye hello sorry thanks as more much little anything something what'),
  clauseOpeners: words('i we you there all both no some any each every nobody everyone everybody someone'),
  leadIns: words('but and so or yet'),
  quotedWords: words('quoted cited reported heard recorded overheard'),
  afterSource: words('who as when while and'),
  afterthoughts: words('but which while although though who where even despite when as whose whereas so said'),
  owners: words('his her their'),
  labels: words(`
    watch video photo photos update updated correction note editor exclusive breaking analysis opinion review live
    related read more abstract image graphic chart map source sources credit caption text transcript
    look wow boom busted leaked latest email byline the this here
  `),
  pronominals: words('none others some many most few several both all another everyone'),
  listWords: words('including'),
  pairOpeners: words('only just not merely'),
  pairClosers: words('but'),
  joiners: words('because or but that'),
  conjunctions: words(
    'but because although though while whereas when if as since after before and or so that where than',
  ),
}
