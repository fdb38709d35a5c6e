import type { IssueDeclarations } from '../text/index.js'

/** What the readers of times can report. */
export const timeIssues = {
  /** No time could be read in the text. Nothing was returned for it. */
  'time-not-found': 'error',
  /** The text prints a date that no calendar has, such as 31.02.2025. No wall clock was given. */
  'time-date-impossible': 'error',
  /** The text prints an hour, minute or second that no clock shows, such as 25:00. No wall clock was given. */
  'time-clock-impossible': 'error',
  /** The text gives a time of day without a date, and there is no reference date. No wall clock was given. */
  'time-date-missing': 'warning',
  /** The text gives day and month without a year, and there is no reference date. No wall clock was given. */
  'time-year-missing': 'warning',
  /** The date reads day first as well as month first. Both readings are given as alternatives, and no wall clock. */
  'time-day-month-unknown': 'warning',
  /** The date can only be read against the order of day and month that the options name. It was read as it can be. */
  'time-day-month-unexpected': 'info',
  /** The day of the week is not the one that the date falls on. The date was kept as printed. */
  'time-weekday-contradicts': 'warning',
  /** Midnight names the start or the end of the day. Both readings are given as alternatives, and no wall clock. */
  'time-midnight-ambiguous': 'warning',
  /** A clock of 24 hours carries "p.m." all the same. The 24-hour clock was kept. */
  'time-meridiem-unexpected': 'info',
  /** No zone is printed and none was given. The wall clock was read, and there is no instant. */
  'time-zone-unknown': 'warning',
  /** The letters stand for several zones, as BST and IST do. There is no offset and no instant. */
  'time-zone-ambiguous': 'warning',
  /** Two zones are printed whose offsets differ. The explicit offset, else the first zone, was taken. */
  'time-zone-contradicts': 'warning',
  /** The instant lies before the year 1 or after 9999. The wall clock was kept, and there is no instant. */
  'time-instant-out-of-range': 'warning',
  /** The clocks were set back and this hour came twice. The earlier or the later one was taken, as the options say. */
  'time-hour-repeated': 'warning',
  /** The clocks were set forward and this hour never came. The instant lies as far past the gap as the clock says. */
  'time-hour-skipped': 'warning',
} as const satisfies IssueDeclarations
