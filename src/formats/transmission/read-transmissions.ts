import type { Article } from '../../article/index.js'
import { createIssue, type Issue } from '../../text/index.js'
import type { ReadWireOptions } from '../../wire/index.js'
import { FormatError, type ReadArticles } from '../shared/index.js'
import { decodeWire } from './decode-wire.js'
import { transmissionIssues } from './issues.js'

/** What a caller knows of the copy that it may not say. */
export type TransmissionOptions = Omit<ReadWireOptions, 'positions'>

/** One item as it is sent. */
export interface Transmission {
  /** What stands before the text: identifier, priority, category, slug. */
  header: string
  text: string
  /** What stands behind it: when it was sent. */
  trailer: string
}

// SOH header STX text ETX trailer EOT      IPTC 7901, 2.2; ANPA 1312
const SOH = '\u0001'
const STX = '\u0002'
const ETX = '\u0003'
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are the frame
const MARKS = /[\u0001-\u0004]/g

/** Where the parts of a transmission stand; those that it has. */
interface Frame {
  start: number
  /** The start of its text (STX). */
  open?: number
  /** The end of its text (ETX), the last where several stand before the next transmission. */
  close?: number
  end: number
}

/**
 * The articles of all transmissions in what was sent, each read by `read`. Bytes are UTF-8 where they are that, else
 * windows-1252, which holds Latin-1.
 * @throws TypeError for input that is neither text nor bytes; FormatError where there is no start of text (STX).
 */
export function readTransmissions(
  input: string | Uint8Array,
  format: string,
  read: (transmission: Transmission) => { article: Article; issues: Issue[] },
): ReadArticles {
  const sent = decodeWire(input, format)
  const articles: Article[] = []
  const issues: Issue[] = []
  const tell = (code: keyof typeof transmissionIssues, message: string, start: number, end: number) =>
    issues.push(createIssue(transmissionIssues, code, message, { span: { start, end } }))
  if (!sent.includes(STX)) throw new FormatError(`The text is no ${format}: it has no start of text (STX, 02 hex)`)
  for (const { start, open, close, end } of framesIn(sent)) {
    if (open === undefined) {
      const message = 'A part of what was sent has no start of text (STX, 02 hex); it was left out.'
      if (close !== undefined) tell('transmission-part-unread', message, start, end)
      continue
    }
    if (close === undefined) {
      const message = 'A transmission has no end of text (ETX, 03 hex); it was read as far as it goes.'
      tell('transmission-cut-off', message, start, end)
    }
    const reading = read({
      header: sent.slice(start, open),
      text: sent.slice(open + 1, close ?? end).replaceAll('\r\n', '\n'),
      trailer: close === undefined ? '' : sent.slice(close + 1, end),
    })
    articles.push(reading.article)
    issues.push(...reading.issues)
  }
  return { articles, issues }
}

/** A transmission ends at its end (EOT), or where another header (SOH) or text (STX) begins. */
function framesIn(sent: string): Frame[] {
  const frames: Frame[] = []
  let frame: Frame = { start: 0, end: sent.length }
  const next = (end: number, start: number) => {
    frames.push({ ...frame, end })
    frame = { start, end: sent.length }
  }
  for (const { 0: mark, index } of sent.matchAll(MARKS)) {
    if (mark === SOH) next(index, index + 1)
    else if (mark === ETX) frame.close = index
    else if (mark !== STX) next(index, index + 1)
    else {
      if (frame.open !== undefined) next(index, index)
      frame.open = index
      delete frame.close
    }
  }
  next(sent.length, sent.length)
  return frames
}
