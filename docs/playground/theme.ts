const KEY = 'wirecopy-theme'

type Theme = 'light' | 'dark'

/** Light or dark, as the system has it until somebody chooses. The choice is kept where the browser lets it be. */
export function wireTheme(button: HTMLButtonElement): void {
  const system = matchMedia('(prefers-color-scheme: dark)')
  let chosen = remembered()

  function show(): void {
    const theme: Theme = chosen ?? (system.matches ? 'dark' : 'light')
    if (chosen !== undefined) document.documentElement.dataset.theme = chosen
    button.setAttribute('aria-pressed', String(theme === 'dark'))
  }

  button.addEventListener('click', () => {
    chosen = button.getAttribute('aria-pressed') === 'true' ? 'light' : 'dark'
    remember(chosen)
    show()
  })
  system.addEventListener('change', show)
  show()
}

function remembered(): Theme | undefined {
  try {
    const value = localStorage.getItem(KEY)
    return value === 'light' || value === 'dark' ? value : undefined
  } catch {
    return undefined
  }
}

function remember(theme: Theme): void {
  try {
    localStorage.setItem(KEY, theme)
  } catch {
    // storage is off: the choice lasts as long as the page
  }
}
