// free of side effects, so that a bundler drops the list where nobody compares words
/* @__NO_SIDE_EFFECTS__ */
function spellings(list: string): ReadonlyMap<string, string> {
  return new Map(list.split('|').map((pair) => pair.trim().split(' ') as [string, string]))
}

/** Words with two spellings that no rule below brings together: British or older form, then the other. */
const pairs = /* @__PURE__ */ spellings(
  `grey gray|programme program|programmes programs|cheque check|cheques checks|tyre tire|tyres tires|plough plow
  |towards toward|afterwards afterward|amongst among|whilst while|learnt learned|burnt burned|spelt spelled|dreamt dreamed
  |leapt leaped|defence defense|offence offense|licence license|pretence pretense|practise practice|practised practiced
  |judgement judgment|acknowledgement acknowledgment|ageing aging|kerb curb|storey story|storeys stories|jewellery jewelry
  |skilful skillful|fulfil fulfill|enrol enroll|instalment installment|wilful willful|aluminium aluminum|mum mom|moustache mustache
  |aeroplane airplane|sceptical skeptical|sceptic skeptic|sceptics skeptics|cosy cozy|draught draft|manoeuvre maneuver
  |ok okay|percent pct|adviser advisor|advisers advisors|c celsius|f fahrenheit
  |feb february|apr april|jun june|jul july|aug august|sep september|sept september|oct october|nov november|dec december`,
)

const ise = /(?<=[a-z]{3})is(e|ed|es|er|ers|ing|ation|ations|ational)$/
const yse = /(?<=[a-z]{3})ys(e|ed|es|er|ers|ing)$/
const our = /(?<=[a-z]{3})our(?=(?:ed|ing|able|ful|ite|ites|hood|er|ers|s|less|ly|al)?$)/
const tre = /(?<=[a-z]{2}[tb])re(s?)$/
const ogue = /(?<=[a-z]{3})ogue(s?)$/
const doubled = /(?<=[a-z]{4})ll(?=(?:ed|ing|er|ers|or|ors)$)/
const ligature = /[ao]e(?=[a-z]{2})/

/** Whether two words in small letters are one, in British and American spelling. Knows the common pairs, not all. */
export function isSameSpelling(a: string, b: string): boolean {
  return a === b || american(a) === american(b)
}

function american(word: string): string {
  const known = pairs.get(word)
  if (known !== undefined) return known
  return word
    .replace(ise, 'iz$1')
    .replace(yse, 'yz$1')
    .replace(our, 'or')
    .replace(tre, 'er$1')
    .replace(ogue, 'og$1')
    .replace(doubled, 'l')
    .replace(ligature, 'e')
}
