import { type Bytes, byteSet, setOf } from '../alphabets.ts'

/**
 * A literal as it looks inside base64, for one of the three ways in which it can fall between the groups of three bytes. Characters that
 * also depend on what stands before or behind it are left off.
 */
export interface EncodedWord {
  readonly text: string
  /** Which character of its group of four the text begins with. */
  readonly phase: number
}

/** Texts by which a literal is found inside base64, standard and for URLs. */
export function encodedWords(literal: string): readonly EncodedWord[] {
  const words: EncodedWord[] = []
  for (const shift of [0, 1, 2]) {
    const bytes = Buffer.concat([Buffer.alloc(shift), Buffer.from(literal, 'latin1')])
    const from = Math.ceil((shift * 8) / 6)
    const to = Math.floor((bytes.length * 8) / 6)
    for (const text of new Set([bytes.toString('base64').slice(from, to), bytes.toString('base64url').slice(from, to)]))
      if (text.length >= 4) words.push({ text, phase: from % 4 })
  }
  return words
}

/**
 * The start of JSON: runs that begin so are opened whatever is in them. Registry logins and the like keep a second base64 there, in which
 * no literal would be found from outside.
 */
export const jsonInBase64: EncodedWord = { text: 'eyJ', phase: 0 }

/** A run of base64 in a text, and what it holds. */
export interface Opened {
  readonly start: number
  readonly end: number
  readonly bytes: Uint8Array
}

const standard = setOf('base64')
const forUrls = byteSet('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_')
/** A base64 text that holds a key is not shorter. */
const shortest = 16

/**
 * Opens the runs of base64 in which encoded words were found, each once. Words must be given in the order in which they stand, so that
 * the whole work is linear in the text.
 */
export function makeBase64Opener(text: Buffer): (word: EncodedWord, end: number) => Opened | null {
  const readers = [makeReader(text, standard), makeReader(text, forUrls)]
  return (word, end) => {
    const start = end - word.text.length
    if (text.toString('latin1', start, end) !== word.text) return null
    for (const read of readers) {
      const opened = read(start, word.phase)
      if (opened !== null) return opened
    }
    return null
  }
}

function makeReader(text: Buffer, set: Bytes): (at: number, phase: number) => Opened | null {
  let start = 0
  let end = 0
  let opened = false
  return (at, phase) => {
    if (at >= end) {
      start = at
      // not before the run that was read last: it ended where one ends
      while (start > end && set[text[start - 1]!] === 1) start--
      end = at
      while (end < text.length && set[text[end]!] === 1) end++
      opened = false
    }
    if (opened || (at - start) % 4 !== phase || end - start < shortest) return null
    opened = true
    return { start, end, bytes: Buffer.from(text.toString('latin1', start, end), 'base64') }
  }
}

/** The range of the outer text from which a range of the opened bytes was decoded, in whole groups. */
export function outerRange(opened: Opened, start: number, end: number): readonly [start: number, end: number] {
  return [opened.start + Math.floor(start / 3) * 4, Math.min(opened.end, opened.start + Math.ceil(end / 3) * 4)]
}
