import { words } from './words.js'

/** Words that open a sentence or stand in a title-cased line, and are no names. */
export const functionWords = words(`
  a an the this that these those my your his her its our their some any no every each either neither both all many
  most few several much more less another other others such same
  i you he she it we they me him us them who whom whose which what where when why how there here one ones
  about above across after against along amid among around as at before behind below beneath beside besides between
  beyond by despite down during except for from in inside into like near of off on onto out outside over past per since
  through throughout to toward towards under underneath until till unlike up upon via with within without according
  and or but nor so yet because although though while whereas if unless once whether than
  not never also again already always even ever just only often perhaps maybe possibly probably quite rather really
  recent recently soon still then thus too usually very well yes yesterday today tomorrow tonight now later earlier
  meanwhile moreover however therefore nevertheless nonetheless instead otherwise indeed finally eventually
  additionally afterwards absolutely certainly clearly currently apparently reportedly
  is are was were be been being am do does did done have has had having will would shall should can could may might must
  let get got make made take took please thank thanks
  two three four five six seven eight nine ten eleven twelve hundred thousand million billion dozens hundreds
  thousands millions first second third last next new old
  everyone everybody everything someone somebody something anyone anybody anything nobody nothing none
  whatever whoever whenever wherever
  said says asked speaking talking following citing quoting given based due
`)

export const smallTitleWords = words('a an and as at by for from in nor of on or the to vs with')

export const determiners = words('the a an this that these those his her its their our my your another')

export const copulas = words('is are was were be been being am become became becomes remain remained remains')

export const pastCopulas = words('was were')
export const bareAuxiliaries = words('be been being')

export const auxiliaries = words(`
  has have had is are was were will would shall should can could may might must do does did be been being
`)

export const placePrepositions = words('in at near from across outside inside into around toward towards throughout to')

export const weekdays = words('monday tuesday wednesday thursday friday saturday sunday')

export const times = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december yesterday today tomorrow tonight noon midnight morning afternoon evening night late early
  last next
`)

export const firmPlacePrepositions = words('in at near across inside outside')
export const complementPrepositions = words('of for at in from on to with')
export const closePrepositions = words('of for')
export const nameLink = 'of'
export const governingPrepositions = words(`
  by of for with to from about against at in on than like between among toward towards without into near behind
`)
export const passiveAgents = words('by')
export const coordinators = words('and &')
export const pairs = words('two both pair couple duo')
export const definiteArticles = words('the')
export const indefiniteArticles = words('a an')
export const relativePronouns = words('who which whose')
export const personRelatives = words('who')
export const thingRelatives = words('which that')
export const postposed = words('close familiar briefed aware involved present')
export const peopleEndings = words('n an ian ese ish er ers i s ns ans ians')
export const placeAdjectives = words(
  'neighbouring neighboring nearby northern southern eastern western central mainland rural upper lower',
)
export const complementizers = words('that')
export const thingPronouns = words('it')
export const roleParticles = words('as')
export const officeLimits: ReadonlyMap<string, 'past' | 'open'> = new Map([
  ['until', 'past'],
  ['since', 'open'],
])
export const verbAdverbs = words('also then later still never once again now even just')
export const officeAdverbs = words('still then now already also once previously formerly currently')

const HUMAN_VERBS = words(`
  accept accuse acknowledge act add admit address advise agree announce answer appeal apologise apologize appear argue
  arrive ask assure attack attend believe beg blame call campaign caution challenge choose cite claim comment complain
  concede condemn confess confirm congratulate consult contend continue criticise criticize cry decide declare decline
  defend demand deny describe die discuss dismiss doubt elect emphasise emphasize endorse enjoy estimate expect explain
  express face fail fear feel fight find fire forget forgive give go greet grow happen hate hear help hesitate hint hope
  ignore imagine inform insist inspect intend interview invite join joke keep know laugh launch lead learn leave lie
  listen live lose love maintain marry mean meet mention miss mock negotiate nominate note object observe offer order
  outline pay persuade play pledge point pose praise predict prefer promise propose prove quit quote raise react read
  realise realize reassure recall recommend refuse regret reject remain remember remind reply repeat report resign
  respond retire return reveal run say score see seek seem sell send serve sign smile speak stand state steal step
  stress succeed suggest support suspect swear sympathise take talk tell testify thank think threaten travel try tweet
  understand urge visit vote vow wait walk want warn watch welcome win wish withdraw wonder work worry write bring build buy carry
  catch climb cook cut dance draw dream drink drive drop eat fix handle hide hold hug kick kiss lift paint pull push
  rest sing sit sleep smoke spend steer study swim teach throw touch train trust wake wear
`)

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `said say|told tell|wrote write|written write|spoke speak|spoken speak|thought think|knew know|known know|met meet
   |won win|lost lose|left leave|led lead|found find|felt feel|gave give|given give|took take|taken take|saw see
   |seen see|went go|gone go|came come|kept keep|heard hear|meant mean|understood understand|chose choose|ran run
   |stood stand|fought fight|sought seek|sent send|stole steal|swore swear|forgot forget|forgave forgive|quit quit
   |held hold|made make|began begin|brought bring|built build|bought buy|drew draw|drove drive|fell fall|got get
   |became become|broke break|hung hang|laid lay|rose rise|sat sit|shot shoot|spent spend|struck strike|swept sweep
   |threw throw|wore wear|taught teach|tore tear|shook shake|sang sing|flew fly|hid hide|slept sleep|caught catch
   |sold sell|paid pay|died die|lying lie|dying die|read read|used use|tied tie|lied lie|owed owe|grew grow|withdrew withdraw|lived live`
    .split('|')
    .map((pair) => pair.trim().split(' ') as [string, string]),
)

const PRESENT_ALIKE = words('read quit cut put set hit let')

/** Whether a word is a verb in the past tense by its form; any word in `-ed` counts. */
export function isPastVerb(form: string): boolean {
  return (
    (form.length > 4 && form.endsWith('ed')) || (IRREGULAR.has(form) && !PRESENT_ALIKE.has(form)) || form === 'says'
  )
}

export const numerals = words(`
  two three four five six seven eight nine ten eleven twelve first second third fourth fifth last next new old other
  one several many most few hundred thousand million dozens hundreds thousands
`)

/** Whether a verb form is one of which people are the subject, by its dictionary form. */
export function isHumanVerb(form: string): boolean {
  if (HUMAN_VERBS.has(form)) return true
  const irregular = IRREGULAR.get(form)
  return irregular === undefined ? hasHumanStem(form) : HUMAN_VERBS.has(irregular)
}

/** `attack`, but not `attacks`, `attacked`, `attacking`, nor `read`, which is its own past. */
export const isBaseForm = (form: string): boolean => HUMAN_VERBS.has(form) && !PRESENT_ALIKE.has(form)

// denies, denied; seeking; asks, asked, bases, agreed, planned
function hasHumanStem(form: string): boolean {
  let stem = form.slice(0, -1)
  if (form.endsWith('ing')) stem = form.slice(0, -3)
  else if (!form.endsWith('s') && !form.endsWith('d')) return false
  else if (stem.endsWith('ie')) return HUMAN_VERBS.has(`${stem.slice(0, -2)}y`) || HUMAN_VERBS.has(stem)
  else if (stem.endsWith('e')) stem = stem.slice(0, -1)
  if (HUMAN_VERBS.has(stem) || HUMAN_VERBS.has(`${stem}e`)) return true
  return stem.at(-1) === stem.at(-2) && HUMAN_VERBS.has(stem.slice(0, -1))
}

const AGE = /^(\d{1,3})-year-old$/

/** The age in `54-year-old`. */
export function readAge(word: string): string | undefined {
  const first = word.charCodeAt(0)
  return first >= 0x30 && first <= 0x39 ? AGE.exec(word)?.[1] : undefined
}

export const plainAdjectives = words(`
  state local federal national public senior junior foreign military civil regional provincial municipal private
  independent rescue emergency medical health court election opposition ruling former other
`)

export const neutralAdjectives = words(`
  outgoing incoming acting current longtime long-time veteran embattled popular late young old newly elected local
  senior
`)
