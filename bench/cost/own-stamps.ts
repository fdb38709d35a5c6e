/** A line that says when, and what it says. */
export interface Stamp {
  text: string
  gold: {
    /** The wall clock as printed, as exact as it is printed. */
    local?: string
    /** Where the stamp says of which zone it is. */
    instant?: string
  }
}

const clock = '2031-04-15T19:28'
const known = (text: string, instant: string, local = clock): Stamp => ({ text, gold: { local, instant } })
const open = (text: string, local = clock): Stamp => ({ text, gold: { local } })

/** Stamps in the shapes in which copy, pages, feeds and wires print them. */
export const ownStamps: readonly Stamp[] = [
  open('19:28 15.04.2031'),
  open('15.04.2031, 19:28'),
  open('15.04.2031', '2031-04-15'),
  open('2031-04-15 19:28'),
  open('2031-04-15 19:28:09', '2031-04-15T19:28:09'),
  open('2031/04/15 19:28'),
  open('04/15/2031 19:28'),
  open('15 April 2031, 19:28'),
  open('Tuesday, April 15, 2031', '2031-04-15'),
  open('April 15th, 2031', '2031-04-15'),
  open('7:28 p.m. Tuesday, April 15, 2031'),
  open('Published 15 April 2031', '2031-04-15'),
  open('Updated: 2031-04-15 19:28'),
  open('Posted On: 15 APR 2031 7:28PM by PRD Ostrevik'),
  open('15-APR-2031 19:28:09', '2031-04-15T19:28:09'),
  open('Dienstag, 15. April 2031, 19.28 Uhr'),
  open('mardi 15 avril 2031 à 19h28'),
  open('15 de abril de 2031, 19:28'),
  open('15 квітня 2031, 19:28'),
  known('2031-04-15T19:28:00Z', '2031-04-15T19:28:00.000Z', '2031-04-15T19:28:00'),
  known('2031-04-15T19:28+03:00', '2031-04-15T16:28:00.000Z'),
  known('20310415T192800+0300', '2031-04-15T16:28:00.000Z', '2031-04-15T19:28:00'),
  known('Tue, 15 Apr 2031 19:28:00 GMT', '2031-04-15T19:28:00.000Z', '2031-04-15T19:28:00'),
  known('Tue Apr 15, 2031 7:28pm EDT', '2031-04-15T23:28:00.000Z'),
  known('April 15, 2031 7:28 p.m. ET', '2031-04-15T23:28:00.000Z'),
  known('Updated 7:28 PM EDT, Tue April 15, 2031', '2031-04-15T23:28:00.000Z'),
  known('7:28 p.m. CT, Tuesday, April 15, 2031', '2031-04-16T00:28:00.000Z'),
  known('Tuesday Apr 15, 2031 @ 7:28 PM America/Toronto', '2031-04-15T23:28:00.000Z'),
  known('15 April 2031, 19:28 Kyiv time', '2031-04-15T16:28:00.000Z'),
  known('19:28, 15 April 2031 (UTC+3)', '2031-04-15T16:28:00.000Z'),
  known('04-15-31 1928GMT', '2031-04-15T19:28:00.000Z'),
]
