import type { Span } from 'wirecopy'
import { Asking } from './asking.js'
import { Card } from './card.js'
import { CopyField } from './copy-field.js'
import { find, make } from './dom.js'
import { showFacts } from './facts-view.js'
import { FormatsView } from './formats-view.js'
import { showIssues } from './issues-view.js'
import { OptionsForm } from './options-form.js'
import { wireMarks } from './pointing.js'
import type { Blocks, Reading, Reply } from './protocol.js'
import { ReadingView } from './reading-view.js'
import { samples } from './samples/index.js'
import type { Saying } from './speakers.js'
import { showSpeakers } from './speakers-view.js'
import { FragmentError, readFragment, type State, writeFragment } from './state.js'
import { summaryOf } from './summary.js'
import { Tabs } from './tabs.js'
import { wireTheme } from './theme.js'

/** Milliseconds from the last change to the new address. */
const ADDRESS_PAUSE = 400
/** Milliseconds that a message stands. */
const MESSAGE = 4000

const copy = new CopyField(onChange)
const status = find('status', HTMLElement)
const notice = find('notice', HTMLElement)
const sampleMenu = find('sample', HTMLSelectElement)
const readingPane = find('reading', HTMLElement).parentElement as HTMLElement
const panels = find('panels', HTMLElement)

const view = new ReadingView(find('reading', HTMLElement))
const card = new Card(find('card', HTMLElement), readingPane)
const asking = new Asking(take)
const form = new OptionsForm(onChange)

let reading: Reading | undefined
let blocks: string[] = []
let starts: number[] = []
/** Whether the places of a reading are places in the copy as it stands in the field. */
let isOfCopy = false
/** What is being drawn. */
let drawing: Promise<unknown> = Promise.resolve()
/** How often something was asked for; what was drawn for an earlier time does not end the wait. */
let asked = 0
let addressTimer: ReturnType<typeof setTimeout> | undefined

const panelOf = ({ id }: { id: string }) => {
  const panel = make('div', {
    id: `panel-${id}`,
    role: 'tabpanel',
    class: `panel ${id}-panel`,
    hidden: '',
    tabindex: '-1',
  })
  panels.append(panel)
  return panel
}
const tabs = new Tabs(
  find('tabs', HTMLElement),
  [
    { id: 'speakers', label: 'Speakers' },
    { id: 'facts', label: 'Facts' },
    { id: 'issues', label: 'Issues' },
    { id: 'formats', label: 'Formats' },
  ],
  panelOf,
  () => showPanel(),
)
const formats = new FormatsView(find('panel-formats', HTMLElement), () => showPanel(), announce)

wireTheme(find('theme', HTMLButtonElement))
for (const { id, label } of samples) sampleMenu.append(make('option', { value: id }, label))
sampleMenu.prepend(make('option', { value: '' }, 'Samples …'))

sampleMenu.addEventListener('change', () => {
  const sample = samples.find(({ id }) => id === sampleMenu.value)
  if (sample !== undefined)
    setState({ copy: sample.copy, options: sample.options, tab: tabs.current, format: formats.current })
})
find('clear', HTMLButtonElement).addEventListener('click', () => {
  setState({ copy: '', options: {}, tab: tabs.current, format: formats.current })
  copy.focus()
})
find('share', HTMLButtonElement).addEventListener('click', () => void share())
find('skip', HTMLAnchorElement).addEventListener('click', (event) => {
  event.preventDefault()
  find('reading', HTMLElement).focus()
})
addEventListener('hashchange', () => void load())
wireMarks(find('reading', HTMLElement), view, card, (place) => {
  if (isOfCopy) copy.select(place, true)
})
copy.onCaret((offset) => view.stand(isOfCopy ? offset : undefined))
void load()

/** What an address says is shown; without one, the first sample. */
async function load(): Promise<void> {
  const [first] = samples
  if (location.hash.length < 2 && first !== undefined) return setState({ copy: first.copy, options: first.options })
  try {
    setState(await readFragment(location.hash, samples))
    warn('')
  } catch (error) {
    if (!(error instanceof FragmentError)) throw error
    setState({ copy: '', options: {} })
    warn(`${error.message} Here is an empty page to start from.`)
  }
}

function setState({ copy: text, options, tab, format }: State): void {
  copy.value = text
  form.options = options
  tabs.open(tab)
  formats.tabs.open(format)
  tellAddress()
  wait()
  asking.read(copy.value, form.options)
}

function getState(): State {
  const tab = tabs.current === 'speakers' ? undefined : tabs.current
  const isShown = tabs.current === 'formats'
  return {
    copy: copy.value,
    options: form.options,
    ...(tab && { tab }),
    ...(isShown && { format: formats.current }),
  }
}

function onChange(): void {
  isOfCopy = false
  warn('')
  card.hide()
  tellAddress()
  wait()
  asking.readSoon(() => ({ copy: copy.value, options: form.options }))
}

/** The address of the page follows what is shown. */
function tellAddress(): void {
  clearTimeout(addressTimer)
  addressTimer = setTimeout(async () => {
    const state = getState()
    sampleMenu.value = samples.find((one) => one.copy === state.copy)?.id ?? ''
    const { fragment } = await linkOf(state)
    history.replaceState(null, '', fragment === undefined ? location.pathname : `#${fragment}`)
  }, ADDRESS_PAUSE)
}

/** The fragment of a state, or why there is none. */
async function linkOf(state: State): Promise<{ fragment?: string; problem?: string }> {
  try {
    const fragment = await writeFragment(state, samples)
    return fragment === undefined ? { problem: 'The copy is too long for a link.' } : { fragment }
  } catch (error) {
    if (!(error instanceof FragmentError)) throw error
    return { problem: error.message }
  }
}

async function share(): Promise<void> {
  const { fragment, problem = '' } = await linkOf(getState())
  if (fragment === undefined) return announce(problem)
  history.replaceState(null, '', `#${fragment}`)
  try {
    await navigator.clipboard.writeText(location.href)
    announce('The link is copied.')
  } catch {
    announce('The link is the address of this page.')
  }
}

/** What an answer of the worker changes. */
function take(reply: Reply): void {
  if (reply.type === 'ready') form.profiles = reply.profiles
  else if (reply.type === 'reading') {
    reading = reply
    blocks = []
    starts = []
    form.problems = reply.optionProblems
  } else if (reply.type === 'blocks') takeBlocks(reply)
  else if (reply.type === 'written') {
    // another format that is waited for is still to come; another tab waits for none
    if (tabs.current !== 'formats') return void finish()
    if (reply.format !== formats.current) return
    drawing = Promise.all([drawing, formats.show(reply.output, reply.issues, reply.count)])
    void finish()
  } else {
    const failed = reply.format === undefined ? 'read' : 'written'
    const message = `This could not be ${failed}: ${reply.message}`
    if (reply.format === undefined) view.say(message)
    else formats.clear(message)
    void finish()
  }
}

function takeBlocks({ blocks: some, starts: theirs, isLast }: Blocks): void {
  blocks.push(...some)
  starts.push(...theirs)
  if (!isLast || reading === undefined) return
  isOfCopy = reading.format === 'wire'
  status.textContent = summary()
  tellCounts(reading)
  if (reading.problem !== undefined) view.say(reading.problem)
  else if (blocks.length === 0) view.say('Paste copy, or pick a sample, and see here what is read in it.')
  const isShown = reading.problem === undefined && blocks.length > 0
  drawing = isShown ? view.show(blocks, Uint32Array.from(starts), reading.sayings) : Promise.resolve()
  void finish()
  showPanel()
}

function wait(): void {
  asked++
  find('reading', HTMLElement).setAttribute('aria-busy', 'true')
}

/** Nothing is waited for any more, once this is drawn and nothing else was asked for meanwhile. */
async function finish(): Promise<void> {
  const then = asked
  await drawing
  if (asked === then) find('reading', HTMLElement).removeAttribute('aria-busy')
}

/** Nothing is said of an empty page. */
function summary(): string {
  return reading === undefined || copy.value.trim() === '' ? '' : summaryOf(reading)
}

function tellCounts({ speakers, facts, issues }: Reading): void {
  for (const [id, list] of Object.entries({ speakers, facts, issues })) {
    const tab = tabs.tab(id)
    const [label] = tab?.childNodes ?? []
    if (tab === undefined || label === undefined) continue
    tab.replaceChildren(label, make('span', { class: 'tab-count' }, String(list.length)))
  }
}

/** Fills the panel that is open; the others when they are opened. */
function showPanel(): void {
  if (reading === undefined) return
  tellAddress()
  const panel = find(`panel-${tabs.current}`, HTMLElement)
  if (tabs.current === 'speakers') showSpeakers(panel, reading, jumpToSaying)
  else if (tabs.current === 'facts') showFacts(panel, reading.facts, jumpTo)
  else if (tabs.current === 'issues') showIssues(panel, reading.issues, 'Nothing is missing, nothing in doubt.', jumpTo)
  else if (reading.problem !== undefined) formats.clear('There is no article to write')
  else {
    wait()
    asking.write(formats.current)
  }
}

/** Who jumps with keys is led to the quotation, and told of it; who points sees it, selected in the copy too. */
function jumpToSaying(saying: Saying, isByKey: boolean): void {
  const badge = view.badgeOf(saying.quote)
  if (badge !== undefined) {
    view.point(badge)
    view.light(saying.quote)
    if (isByKey) badge.focus({ preventScroll: true })
  }
  if (isOfCopy && saying.span !== undefined) copy.select(saying.span, !isByKey)
}

function jumpTo({ span }: { span?: Span }): void {
  if (span === undefined) return
  const block = view.blockAt(span.start)
  if (block !== undefined) view.point(block)
  if (isOfCopy) copy.select(span, true)
}

/** Says something to people who look and to those who listen. */
function announce(message: string): void {
  status.textContent = message
  setTimeout(() => {
    if (status.textContent === message) status.textContent = summary()
  }, MESSAGE)
}

function warn(message: string): void {
  notice.textContent = message
  notice.hidden = message === ''
}
