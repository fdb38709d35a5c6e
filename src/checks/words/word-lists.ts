import { words } from './words.js'

/** The words of a list, each with the number of its line. */
/* @__NO_SIDE_EFFECTS__ */
function numberByLine(list: string): ReadonlyMap<string, number> {
  const lines = list.trim().split('\n')
  return new Map(lines.flatMap((line, number) => [...words(line)].map((word) => [word, number] as const)))
}

/* @__NO_SIDE_EFFECTS__ */
function valuesOf(list: string): ReadonlyMap<string, number> {
  return new Map([...words(list)].map((pair) => [pair.split('=')[0] as string, Number(pair.split('=')[1])]))
}

/** For each word of a line, the first. */
/* @__NO_SIDE_EFFECTS__ */
function firstOfLine(list: string): ReadonlyMap<string, string> {
  const lines = list.trim().split('\n')
  return new Map(
    lines.flatMap((line) => {
      const [name = '', ...others] = words(line)
      return others.map((other) => [other, name] as const)
    }),
  )
}

/** Words that deny, in English and in other languages that news is written in; `n't` is read as `not`. */
export const negations = /* @__PURE__ */ words(`
  not no never none nobody nothing nowhere neither nor without hardly scarcely barely aint
  dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt wont wouldnt cant couldnt shouldnt mustnt neednt
  nicht kein keine keinen keinem keiner keines nie niemals niemand nichts ohne
  ne pas jamais aucun aucune rien personne sans ni nunca jamas ningun ninguna ninguno nada nadie sin
  non mai nessun nessuno nessuna niente nulla senza nao nenhum nenhuma ninguem sem
  niet geen nooit niets niemand zonder inte ikke ej ingen inga aldrig aldri utan uten uden
  nie nigdy bez не нет ни никогда никто ничего без ні ніколи ніхто нічого немає
  不 没 沒 未 無 无 非 别 勿 莫
`)

/** Before a word, these turn it round. */
export const negatingPrefixes = ['un', 'in', 'im', 'il', 'ir', 'dis', 'non', 'mis', 'anti', 'counter', 'de'] as const

/** How many; what stands for a number, and what makes one larger, smaller or vague. */
export const quantities = /* @__PURE__ */ words(`
  all some most many much few fewer several every each any both half halves quarter third twice thrice double triple
  dozen dozens scores hundreds thousands tens millions billions more less least majority minority only nearly almost
  roughly approximately exactly maximum minimum enough yesterday today tomorrow tonight
`)

/** Names of days and months: written with a capital, so that `may` and `march` are told apart from them. */
export const dateNames = /* @__PURE__ */ words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december
`)

export const units = /* @__PURE__ */ words(`
  percent percentage point points degree degrees celsius fahrenheit
  $ € £ ¥ ₹ ₽ ₴ ₺ ₩ ‰ dollar dollars euro euros pound pounds sterling yen yuan renminbi ruble rubles rouble roubles rupee
  rupees franc francs crown crowns krona kronor krone kroner peso pesos real reais rand won lira hryvnia hryvnias zloty
  cent cents pence penny usd eur gbp jpy chf
  mm cm m km ft mi millimetre millimetres millimeter millimeters centimetre centimetres centimeter centimeters metre
  metres meter meters kilometre kilometres kilometer kilometers inch inches foot feet yard yards mile miles knot knots
  mg g kg gram grams gramme grammes kilo kilos kilogram kilograms kilogramme kilogrammes ton tons tonne tonnes ounce
  ounces stone lb lbs litre litres liter liters gallon gallons pint pints barrel barrels hectare hectares acre acres
  mph kph kmh kw mw gw kwh mwh gwh watt watts kilowatt kilowatts megawatt megawatts gigawatt gigawatts volt volts
  second seconds minute minutes hour hours day days week weeks fortnight month months year years decade decades century
  centuries am pm a.m p.m
  元 円 圓 米 吨 噸 年 月 日
`)

/** Units with several names: the sign, and the words for it. */
export const sameMeasures = /* @__PURE__ */ firstOfLine(`
  $ dollar dollars
  € euro euros eur
  £ pound pounds
  ¥ yen
  ₹ rupee rupees
  percent pct
  km kilometre kilometres kilometer kilometers
  cm centimetre centimetres centimeter centimeters
  mm millimetre millimetres millimeter millimeters
  m metre metres meter meters
  ft foot feet
  inch inches
  kph kmh
  kg kilo kilos kilogram kilograms kilogramme kilogrammes
  g gram grams gramme grammes
  t tonne tonnes
  lb lbs
  l litre litres liter liters
  mw megawatt megawatts
  gw gigawatt gigawatts
  h hour hours hr hrs
  min minute minutes mins
  sec second seconds secs
`)

/** Modal verbs. */
export const modals = /* @__PURE__ */ words('will would shall should can could may might must ought')

/** How sure, whether, when, beside modal verbs: hedges, conditions. */
export const modalities = /* @__PURE__ */ words(`
  if unless whether perhaps maybe probably possibly presumably likely unlikely certainly definitely surely undoubtedly
  allegedly reportedly apparently supposedly alleged reported supposed apparent potential potentially possible probable
  seem seems seemed appear appears appeared think thinks thought believe believes believed hope hopes hoped guess expect
  expects expected suspect suspects suspected try tries tried want wants wanted plan plans planned intend intends intended
  always sometimes often rarely seldom usually already yet still again
`)

/** Auxiliaries by tense: a change between forms of one tense is one of agreement. */
export const presentAuxiliaries = /* @__PURE__ */ words('is are am be has have do does')
export const pastAuxiliaries = /* @__PURE__ */ words('was were had did')
export const otherAuxiliaries = /* @__PURE__ */ words('been being')
/** What makes a tense a perfect or a conditional one. */
export const perfectAuxiliaries = /* @__PURE__ */ words("have has had 'd")
export const formsOfBe = /* @__PURE__ */ words('is are am be was were been being')

/** Who is meant, each by person; forms of one are the same. */
export const pronouns = /* @__PURE__ */ numberByLine(`
  i me my mine myself
  we us our ours ourselves
  you your yours yourself yourselves
  he him his himself
  she her hers herself
  it its itself
  they them their theirs themselves
`)

/** Words that mean little: articles, fillers, prepositions and conjunctions that can stand for one another. */
export const lightWords = /* @__PURE__ */ words(`
  a an the that this these those which who whom there here
  and so then well now oh ah um uh er erm hmm yeah okay ok just really very quite simply actually basically
  literally also too even indeed anyway please sic
  of in on at to by as into onto upon about but though although because while where how what
  's th s
`)

/** Of the light words, those before who did it. */
export const agents = /* @__PURE__ */ words('by')

/** Light words that do not stand for one another. */
export const contrasts: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[] = [
  [/* @__PURE__ */ words('here'), /* @__PURE__ */ words('there')],
  [/* @__PURE__ */ words('now'), /* @__PURE__ */ words('then')],
  [/* @__PURE__ */ words('because'), /* @__PURE__ */ words('although though but while')],
]

/** Fillers of several words. */
export const lightPhrases = /* @__PURE__ */ words(
  'like you_know i_mean sort_of kind_of of_course you_see as_well in_fact',
)

/** Number words and their values; those from a hundred on multiply. */
export const numberWords = /* @__PURE__ */ valuesOf(`
  zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14
  fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70
  eighty=80 ninety=90 hundred=1e2 thousand=1e3 million=1e6 billion=1e9 trillion=1e12 k=1e3 m=1e6 bn=1e9
`)

/** Words for a place in a row, and which. */
export const ordinalWords = /* @__PURE__ */ valuesOf(`
  first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12 thirteenth=13
  fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20 thirtieth=30
  fortieth=40 fiftieth=50 sixtieth=60 seventieth=70 eightieth=80 ninetieth=90
`)

/** Figures of scripts without spaces. */
export const numeralLetters = /* @__PURE__ */ words('〇 零 一 二 三 四 五 六 七 八 九 十 百 千 万 萬 亿 億 兆 两 兩')

/** Beside negations, what makes nothing of the clause behind it. */
export const deniers = /* @__PURE__ */ words(`
  deny denies denied false untrue wrong impossible refuse refuses refused fail fails failed
`)

/** What makes a clause a condition or a question. */
export const conditions = /* @__PURE__ */ words(
  'if unless whether provided providing assuming supposing except lest until',
)

/** What makes a clause less sure. */
export const hedges = /* @__PURE__ */ words(
  'might may could perhaps maybe possibly probably allegedly apparently reportedly supposedly hopefully',
)

/** What makes the clause behind it less sure, as a negation may: `I doubt that …`. */
export const doubts = /* @__PURE__ */ words('doubt doubts doubted unlikely wonder wonders wondered')

/** Verbs that make the clause behind them somebody's view: `I believe that …`, `critics say …`. */
export const views = /* @__PURE__ */ words(`
  think believe hope guess suspect fear suppose imagine feel assume say says claim claims argue argues
`)

/** Verbs and others that may stand between a negation and the clause that it denies: `I don't think that …`. */
export const bridges = /* @__PURE__ */ words(`
  think believe say said saying says know suppose expect want mean feel sure certain true case clear convinced fair right
  possible sense imagine claim agree accept suggest need needs decide see going sure proof evidence any
  chance way plan plans intention reason ever either anyone anybody whether if
`)
