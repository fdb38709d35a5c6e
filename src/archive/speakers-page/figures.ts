const monthNames = 'January February March April May June July August September October November December'.split(' ')

/** `12,035` */
export function whole(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

/** `1 article`, `12,035 articles` */
export function amount(value: number, one: string, many = `${one}s`): string {
  return `${whole(value)} ${value === 1 ? one : many}`
}

/** `9%`, `under 1%`; of nothing, nothing. */
export function percent(part: number, all: number): string {
  if (all === 0 || part === 0) return '0%'
  const share = (100 * part) / all
  if (share < 1) return 'under 1%'
  // what is not all is not called all
  return `${part < all ? Math.min(99, Math.round(share)) : 100}%`
}

/** `18 June 2031`, `June 2031`, `2031` */
function dayInWords(day: string): string {
  const [year = '', month, date] = day.split('-')
  return [date === undefined ? undefined : String(Number(date)), nameOfMonth(month), year].filter(Boolean).join(' ')
}

function nameOfMonth(month: string | undefined): string | undefined {
  return month === undefined ? undefined : (monthNames[Number(month) - 1] ?? month)
}

/** The two days between which everything lies. */
export function spanInWords(first: string, last: string): string {
  return first === last ? dayInWords(first) : `${dayInWords(first)} to ${dayInWords(last)}`
}
