import type { Issue } from 'wirecopy'
import { make } from './dom.js'
import { fillList } from './long-list.js'

/** The page of the site that explains every code. */
const CODES = '../documents/issues.html'

/** Issues, each with its code, and where it has a place a way to it. */
export function showIssues(
  panel: HTMLElement,
  issues: readonly Issue[],
  nothing: string,
  jump?: (issue: Issue) => void,
): void {
  panel.replaceChildren()
  if (issues.length === 0) {
    panel.append(make('p', { class: 'empty' }, nothing))
    return
  }
  const list = make('ul', { class: 'issues' })
  panel.append(list)
  fillList(list, issues, (issue) => drawIssue(issue, jump), { first: 60, what: 'issues' })
}

function drawIssue(issue: Issue, jump: ((issue: Issue) => void) | undefined): HTMLElement {
  const { code, severity, message, path, span } = issue
  const item = make(
    'li',
    { class: `told ${severity}` },
    make(
      'p',
      { class: 'told-head' },
      make('span', { class: 'severity' }, severity),
      make('a', { href: CODES, title: 'What the codes mean' }, code),
      path === undefined ? undefined : make('code', {}, path),
    ),
    make('p', { class: 'message', dir: 'auto' }, message),
  )
  if (span !== undefined && jump !== undefined) {
    const button = make('button', { type: 'button', class: 'quiet' }, 'Show in the text')
    button.addEventListener('click', () => jump(issue))
    item.append(button)
  }
  return item
}
