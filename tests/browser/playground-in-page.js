// Runs in the playground: looks at it for tests.

const tasks = []
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) tasks.push(Math.round(duration))
}).observe({ type: 'longtask' })

/** What is marked as each part of each quotation, put together again: `0 words`. */
function marks() {
  const found = {}
  for (const mark of document.querySelectorAll('#reading mark')) {
    const parts = mark.dataset.parts.split(' ')
    for (const [at, quote] of mark.dataset.quotes.split(' ').entries()) {
      const key = `${quote} ${parts[at]}`
      found[key] = (found[key] ?? '') + mark.textContent
    }
  }
  return found
}

/** How long tasks took that took long, since this was last asked. */
function longTasks() {
  return tasks.splice(0)
}

/** The names of all elements, and of attributes that load, lead or run. */
function names() {
  const found = new Set()
  for (const element of document.querySelectorAll('*')) {
    found.add(element.localName)
    for (const { name } of element.attributes)
      if (/^(?:on.*|src|srcdoc|srcset|style|action|formaction|data)$/.test(name))
        found.add(`${element.localName} ${name}`)
  }
  return [...found].sort()
}

globalThis.playground = { marks, longTasks, names }
