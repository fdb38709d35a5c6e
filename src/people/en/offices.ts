import { lines, words } from './words.js'

/** Nouns for what a person is, by office, rank, occupation or part in the story. */
export const offices = words(`
  president minister premier chancellor secretary governor mayor senator representative congressman congresswoman
  lawmaker deputy ambassador envoy commissioner chairman chairwoman chairperson chair director chief head leader
  spokesman spokeswoman spokesperson general colonel captain major lieutenant sergeant commander admiral officer
  inspector superintendent detective sheriff judge justice prosecutor attorney lawyer counsel solicitor barrister
  magistrate professor lecturer doctor researcher scientist economist analyst expert historian engineer architect
  author writer poet novelist journalist reporter editor correspondent columnist presenter actor actress singer
  musician composer conductor artist painter curator producer coach manager player goalkeeper striker midfielder
  defender winger athlete champion swimmer runner rider founder co-founder owner executive ceo cfo coo boss
  entrepreneur investor trader banker broker auditor farmer fisherman teacher principal headteacher student nurse
  surgeon physician midwife paramedic firefighter priest bishop archbishop cardinal pope rabbi imam pastor vicar king
  queen prince princess emperor empress sultan emir reverend sheikh emir duke duchess lord lady baron activist campaigner organiser
  organizer volunteer negotiator mediator adviser advisor aide assistant consultant strategist candidate councillor
  councilor alderman treasurer archivist librarian resident witness victim survivor neighbour neighbor driver pilot
  sailor skipper miner worker steward delegate member co-chair vice-president operator official ombudsman coroner
  meteorologist forecaster seismologist hydrologist epidemiologist virologist biologist chemist physicist geologist
  psychologist sociologist marshal brigadier rector dean provost speaker whip superintendent warden comptroller
  legislator politician diplomat attaché consul cosmonaut astronaut trainer referee selector teammate undersecretary
  shopkeeper baker brewer butcher chef innkeeper pensioner mother father wife husband son daughter brother sister
  widow widower uncle aunt cousin grandmother grandfather partner friend colleague lecturer tutor counsellor
  counselor therapist pharmacist vet veterinarian toxicologist pathologist ecologist conservationist ranger
  harbourmaster harbormaster stationmaster postmaster choreographer dancer designer photographer filmmaker sculptor
  prefect representative promoter bookmaker superior lecturer dean founder-director chairlady choirmaster cellist violinist pianist guitarist drummer
  nominee front-runner frontrunner contender challenger incumbent rival comedian anchor host moderator star boxer golfer
  rapper businessman businesswoman billionaire mogul lobbyist donor pollster commentator pundit blogger whistleblower
  retiree plaintiff defendant democrat republican conservative mp mep msp
`)

/** Offices of several words; the value is the class by which they are compared. */
export const officePhrases: ReadonlyMap<string, string> = new Map(
  lines(`
    prime minister
    vice president
    secretary general
    secretary-general = secretary general
    general secretary
    attorney general
    solicitor general
    governor general
    director general
    director-general = director general
    major general = general
    lieutenant general = general
    brigadier general = general
    chief executive
    chief executive officer = chief executive
    ceo = chief executive
    chief financial officer = finance chief
    cfo = finance chief
    chief operating officer
    managing director
    head of state
    head of government
    chief of staff
    chief of police = police chief
    police chief
    chief justice
    union leader
    party leader
    head coach = coach
    head teacher = headteacher
    deputy mayor
    deputy minister
    deputy prime minister
    deputy governor
    deputy director
    deputy chairman
    vice chairman
    vice-president = vice president
    foreign secretary
    home secretary
  `).map((line) => {
    const [phrase = '', name = phrase] = line.split(' = ')
    return [phrase, name] as const
  }),
)

/** Which offices a description may mean besides its own. */
export const officeSynonyms: ReadonlyMap<string, readonly string[]> = new Map([
  ['head of state', ['president', 'king', 'queen', 'emperor', 'empress', 'sultan', 'emir']],
  ['monarch', ['king', 'queen', 'emperor', 'empress', 'sultan']],
  ['head of government', ['prime minister', 'premier', 'chancellor']],
  ['premier', ['prime minister']],
  ['prime minister', ['premier']],
  ['police chief', ['chief', 'commissioner', 'superintendent']],
  ['chief', ['police chief', 'secretary general', 'chief executive', 'head', 'director', 'finance chief']],
  ['boss', ['chief executive', 'manager', 'coach', 'chairman', 'owner']],
  ['manager', ['coach']],
  ['coach', ['manager']],
  ['head', ['director', 'chief']],
  ['leader', ['president', 'prime minister', 'union leader', 'party leader', 'chairman', 'chair']],
  ['party leader', ['leader']],
  ['union leader', ['leader', 'general secretary', 'president']],
  ['lawmaker', ['senator', 'representative', 'deputy', 'congressman', 'congresswoman', 'legislator']],
  ['legislator', ['senator', 'representative', 'deputy', 'lawmaker']],
  ['politician', ['senator', 'representative', 'lawmaker', 'deputy', 'mayor', 'minister', 'councillor', 'governor']],
  ['diplomat', ['ambassador', 'envoy', 'foreign minister', 'consul']],
  ['official', ['director', 'secretary', 'minister', 'commissioner', 'deputy', 'mayor', 'governor']],
  [
    'scientist',
    [
      'professor',
      'researcher',
      'biologist',
      'chemist',
      'physicist',
      'geologist',
      'epidemiologist',
      'virologist',
      'seismologist',
      'hydrologist',
      'ecologist',
      'meteorologist',
    ],
  ],
  ['researcher', ['professor', 'scientist']],
  ['academic', ['professor', 'lecturer', 'researcher', 'historian', 'economist']],
  ['lawyer', ['attorney', 'solicitor', 'barrister', 'counsel']],
  ['attorney', ['lawyer']],
  ['executive', ['chief executive', 'director', 'managing director']],
  ['spokesperson', ['spokesman', 'spokeswoman']],
  ['chair', ['chairman', 'chairwoman', 'chairperson']],
  ['chairman', ['chair', 'chairperson']],
  ['chairwoman', ['chair', 'chairperson']],
  ['chairperson', ['chair', 'chairman', 'chairwoman']],
  ['councilor', ['councillor']],
  ['adviser', ['advisor']],
  ['advisor', ['adviser']],
  ['minister', ['foreign secretary', 'home secretary', 'secretary']],
])

/** Words before an office that put it in the past. */
export const formerWords = words('former ex past then late one-time onetime erstwhile')

/** Offices that belong to a person rather than to a body: `Lind's lawyer` leaves Lind a person. */
export const personalOffices = words(`
  lawyer attorney solicitor barrister counsel spokesman spokeswoman spokesperson aide adviser advisor assistant friend
  colleague partner mother father wife husband son daughter brother sister widow widower uncle aunt cousin grandmother
  grandfather neighbour neighbor doctor teammate deputy driver agent teacher rival successor predecessor
`)

const AGENT = /(?:er|or|ist|ian|man|woman|person)$/

/** By its ending alone: `bookkeeper`, `statistician`; other nouns end so too, hence asked in appositions only. */
export const isAgentNoun = (word: string): boolean => word.length > 4 && AGENT.test(word)

/** Parts in a story: they describe a person but are no office. */
export const storyParts = words(`
  witness victim survivor resident neighbour neighbor partner friend colleague mother father wife husband son daughter
  brother sister widow widower uncle aunt cousin grandmother grandfather twin
`)

export const namelessOffices = words(`
  official officer aide adviser advisor spokesman spokeswoman spokesperson source insider person caller witness resident
  neighbour neighbor lawyer attorney
`)

export const kin = words(
  'mother father wife husband son daughter brother sister widow widower grandmother grandfather twin',
)

export const formerPrefixes = words('then ex former')

export const officePrefixes = words('vice deputy co sub under assistant arch')

/** Words joined to an office by a hyphen that leave it the same: `president-elect`. */
export const officeSuffixes: readonly string[] = ['-elect', '-designate']

export const officeParticiples = words(
  'presiding acting managing leading sitting founding commanding attending consulting',
)
