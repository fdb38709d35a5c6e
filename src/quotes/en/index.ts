import type { QuoteLanguage } from '../language.js'
import { englishCues } from './cues.js'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** English. */
export const english: QuoteLanguage = {
  cues: englishCues(),
  adverbs: words(`
    also later then earlier again still now once first further furthermore even just only always often repeatedly
    publicly privately reportedly simply quietly angrily briefly bluntly immediately afterwards afterward thereafter
    meanwhile recently previously subsequently eventually finally however too already soon clearly openly
    here there long yesterday today tonight back instead both all each nevertheless nonetheless therefore thus indeed rather
  `),
  notAdverbs: words('family reply supply ally rally bully fly july italy assembly'),
  timeAdjectives: words('same'),
  negations: words(`not never n't neither nor didn't doesn't won't wouldn't don't cannot can't couldn't
    didn’t doesn’t won’t wouldn’t don’t can’t couldn’t`),
  infinitives: words('to'),
  addressPrepositions: words('to'),
  addressees: words('me us you'),
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
  conditionals: words('if whether unless had should what'),
  nounForms: words(`
    states reports claims notes comments answers promises pledges brands labels signals hints posts tweets calls
    state report claim note comment answer promise pledge brand label signal hint post tweet call estimate estimates
    protest protests object objects counter counters cry cries shout shouts stress joke jokes
  `),
  timeNouns: words(
    'spring summer autumn winter quarter season morning afternoon evening night day week weekend month year',
  ),
  noClause: words('nothing so no yes goodbye hello sorry thanks as more much little anything something what'),
  clauseOpeners: words('i we you there all both no some any each every nobody everyone everybody someone'),
  leadIns: words('but and so or yet'),
  quotedWords: words('quoted cited reported heard recorded overheard'),
  afterSource: words('who as when while and'),
  conjunctions: words(
    'but because although though while whereas when if as since after before and or so that where than',
  ),
}
