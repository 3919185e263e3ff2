import { asked, beginAsking, dropUnspoken, passed } from './asked'
import { Blob, blobOf, endOf, forget } from './blob'
import { holds } from './bytes'
import { changes, findChanges, findLines, findWindows, lines, windows } from './changes'
import { apply, lengthOfResult } from './delta'
import { follow } from './follow'
import { isPlain } from './host'
import { lookAtBinary, lookAtText } from './look'
import { hasOverflowed } from './memory'
import { askNear } from './near'
import { followPlaces } from './places'
import { findRuns } from './runs'
import { beginSeeing, ends, escapes, places, runs, seeEscapes, words } from './seen'
import { did } from './work'

/*
 * Tells texts that hold nothing, in whatever file they stand, or what is left to be asked of them: words that may lead to something, and runs that may have
 * to be opened. A text is quiet where nothing claims any of it or of what is encoded in it, no word stands in it that leads further than `reach`, and it
 * is plain text. Each of these is decided by a stretch of text of less than `reach` bytes, or between two places that nothing encoded
 * goes across. So of a text that was made from a quiet one only what is new and its surroundings need be looked at.
 */

/** What is said of a text that may hold something. Of others where what was seen in it stands, and one more where the program has to follow `asked` and to open `runs`. */
const loud: usize = 0
const open: usize = 1

/** So much of a text without zero bytes tells what it is. */
const headLength: i32 = 1024
/** Not longer ones are asked what they are as a whole. */
const longestWhole: i32 = 1024

/** Steps that a look through a text may take. */
let fixedSteps: f64 = 0
let stepsPerByte: f64 = 0
export function setSteps(fixed: f64, perByte: f64): void {
  fixedSteps = fixed
  stepsPerByte = perByte
}

function begin(): void {
  beginAsking()
  beginSeeing()
}

/** Whether the text that was looked at last is binary, and whether all of it was looked at. */
export let isBinary: bool = false
export let isWhole: bool = false

function beginWhole(blob: Blob): void {
  // what did not fit before was told, or given up
  hasOverflowed()
  begin()
  isWhole = true
  lines.size = 0
  lines.pair(0, blob.length)
  isBinary = holds(blob.text, 0, blob.length, 0)
  did(blob.length)
}

/** Finds what the program has to follow in a text, whatever that leads to; false where there is no room for it. */
export function look(blob: Blob): bool {
  beginWhole(blob)
  if (isBinary) lookAtBinary(blob)
  else lookAtText(blob, false)
  dropUnspoken()
  return !hasOverflowed()
}

/** Looks at a text that stands alone; it is ended where it is loud. */
export function whole(blob: Blob): usize {
  beginWhole(blob)
  blob.isBinary = isBinary
  if (!isPlain(blob.text, isBinary ? blob.length : min(blob.length, headLength))) return giveUp(blob)
  if (isBinary) lookAtBinary(blob)
  else if (!lookAtText(blob, true)) return giveUp(blob)
  return finish(blob, 1)
}

function giveUp(blob: Blob): usize {
  hasOverflowed()
  endOf(blob)
  return loud
}

/** A look through the whole takes `most` times as many steps, at most, as were counted: where that is too much, it is asked. */
function finish(blob: Blob, most: f64): usize {
  if (hasOverflowed()) return giveUp(blob)
  blob.size = words.size
  if (words.size > 0) {
    if (!words.makeRoom(2 * words.size)) {
      blob.size = 0
      return giveUp(blob)
    }
    memory.copy(words.at + ((<usize>words.size) << 2), ends.at, (<usize>words.size) << 2)
    words.size = words.size * 2
    blob.words = words.copied()
    if (blob.words === 0) blob.size = 0
  }
  blob.places = places.copied()
  blob.placesSize = blob.places === 0 ? 0 : places.size
  blob.escapes = escapes
  if (hasOverflowed()) return giveUp(blob)
  dropUnspoken()
  blob.steps += passed
  if (most * blob.steps > fixedSteps + stepsPerByte * blob.length) return most === 1 ? giveUp(blob) : wholeAgain(blob)
  const isAsked = asked.size > 0 || runs.size > 0 || escapes || blob.length <= longestWhole
  return changetype<usize>(blob) + (isAsked ? open : 0)
}

export function wholeAgain(blob: Blob): usize {
  forget(blob)
  return whole(blob)
}

/** Looks at what a delta makes from a text in which there is nothing; nothing is seen where it is broken. */
export function changed(base: Blob, delta: usize, deltaLength: i32): usize {
  hasOverflowed()
  const length = lengthOfResult(delta, deltaLength, base.length)
  if (length < 0) return loud
  const there = blobOf(length)
  if (there == null) return loud
  const blob = there!
  if (!apply(base.text, base.length, blob.text, length)) return giveUp(blob)
  findChanges(length, base.length)
  // a binary file is gone through whole: next to nothing of it is text
  if (base.isBinary || hasZeros(blob.text)) return whole(blob)
  if (changes.size > 0 && changes.get(0) < headLength && !isPlain(blob.text, min(length, headLength))) return giveUp(blob)
  begin()
  isWhole = false
  isBinary = false
  if (base.escapes) seeEscapes()
  blob.steps = base.steps
  blob.opened = base.opened
  findLines(blob.text, length)
  if (!follow(blob, base) || !followPlaces(blob, base) || !askNear(blob)) return giveUp(blob)
  findWindows(blob.text, length)
  for (let i = 0; i < windows.size; i += 2) findRuns(blob.text, windows.get(i), windows.get(i + 1), length, runs)
  return finish(blob, 2)
}

function hasZeros(text: usize): bool {
  for (let i = 0; i < changes.size; i += 2) if (holds(text, changes.get(i), changes.get(i + 1), 0)) return true
  return false
}
