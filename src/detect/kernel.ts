import { program } from '../kernel/program.ts'
import { stepsFor } from './budget.ts'
import { suffixes } from './formats/secret-names.ts'
import { pairs } from './natural.ts'

/**
 * The kernel: all that goes over whole texts, byte by byte. It is written in AssemblyScript (`src/kernel`), since WebAssembly is quick from its first
 * byte on, and a scan of a history is over before V8 has learned what JavaScript does. What it finds is followed here.
 */
export interface Kernel {
  /** What has to be followed in a text; null where that is more than the kernel's memory, or stops its program. */
  look(bytes: Uint8Array): Looked | null
  /** Where [from, to) of a text looks random: starts and ends, sorted and disjoint; all of it where that is longer than the kernel's memory, or stops its program. */
  randomIn(bytes: Uint8Array, from: number, to: number): readonly number[]
  /** Puts a text into the memory: gives its blob, which has to be ended, or 0 where there is no room. */
  take(text: Uint8Array): number
  readonly exports: KernelExports
  /**
   * Asks its program; null where that stops it, or it was stopped before. WebAssembly stops what leaves its memory, in the middle of what it does: nothing that
   * stands there can be relied on from then on.
   */
  ask<T>(question: () => T): T | null
  isStopped(): boolean
  /** Its memory, which never moves. */
  readonly memory: { readonly bytes: Uint8Array; readonly numbers: Int32Array; readonly floats: Float64Array }
  /** What is left to be followed of the text that was looked at last. */
  looked(): Looked
  /** The lines on which something is new in that text: their starts and ends. */
  newLines(): Int32Array
}

/** What the program has to follow in a text. */
export interface Looked {
  /** Words, each as `wordIn` reads it, and the offset behind each. */
  readonly words: Int32Array
  /** Runs of encoded characters that may have to be opened: their starts and ends. */
  readonly runs: Int32Array
  /** What the words cost that lead to nothing. */
  readonly steps: number
  readonly isBinary: boolean
}
export const wordIn = (asked: number): number => asked >> 2
/** Whether a word leads to something only since something random stands near it. */
export const isOpenedIn = (asked: number): boolean => (asked & 1) === 1

/** What the kernel asks; texts are given by where they stand in its memory, and their length in bytes. */
export interface KernelHost {
  /** Where something random must stand near a word: bytes before its end times 65536, and behind it; below zero for anywhere. */
  gateOf(word: number): number
  /** Has `setWord`, and `addLead` for each lead, called. */
  describe(word: number): void
  looksFar(word: number, text: number, length: number, end: number): boolean
  isPlain(text: number, length: number): boolean
}

/** What `src/kernel/exports.ts` exports. A blob is where the kernel keeps what it knows of a text: where that stands, its length, and more. */
export interface KernelExports {
  makeRoomForWords(size: number, count: number): number
  startsOfWords(): number
  makeRoomForFlags(count: number): void
  makeRoomForLeads(count: number): void
  begin(): void
  setSteps(fixed: number, perByte: number): void
  setWord(word: number, flags: number, steps: number, back: number, ahead: number): void
  addLead(word: number, is: number, length: number, gap: number): number
  setName(lead: number, length: number, before: number, openStart: boolean, openEnd: boolean): number
  makeSet(): number
  setTelling(lead: number, set: number, least: number, by: number, isOneWord: boolean): void
  room(length: number): number
  /** False where it is broken, or not as many bytes. */
  inflate(from: number, length: number, to: number, size: number): boolean
  look(blob: number): boolean
  whole(blob: number): number
  wholeAgain(blob: number): number
  changed(base: number, delta: number, length: number): number
  end(blob: number): void
  /** False where there was no room for all of it. */
  randomIn(text: number, from: number, to: number): boolean
  readonly asked: Global
  readonly runs: Global
  readonly lines: Global
  readonly randomPlaces: Global
  readonly pairs: Global
  readonly suffixes: Global
  readonly passed: Global
  /** Bytes and entries that were looked at since the start, about. */
  readonly work: Global
  readonly isWhole: Global
  readonly isBinary: Global
}
interface Global {
  readonly value: number
}

/** The part of WebAssembly's interface that is used, which the types of Node.js leave out. */
interface Engine {
  readonly Module: new (bytes: Uint8Array) => object
  readonly Memory: new (size: { readonly initial: number; readonly maximum: number }) => { readonly buffer: ArrayBuffer }
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown }
}
declare const WebAssembly: Engine
let module: object | undefined

/** Pages of 64 KB that are reserved; what is not used takes no memory. */
export const pages = { all: 8192, withoutWords: 2048 } as const

/** `words` are in lower case, sorted, all different, and none is empty. */
export function makeKernel(
  words: readonly string[],
  makeHost: (memory: Uint8Array, exports: () => KernelExports) => KernelHost,
  size: number = pages.all,
): Kernel {
  module ??= new WebAssembly.Module(Buffer.from(program, 'base64'))
  const memory = new WebAssembly.Memory({ initial: size, maximum: size })
  const bytes = new Uint8Array(memory.buffer)
  const numbers = new Int32Array(memory.buffer)
  const host = makeHost(bytes, () => exports)
  const exports = new WebAssembly.Instance(module, { env: { memory }, host }).exports as KernelExports
  exports.setSteps(stepsFor(0), stepsFor(1) - stepsFor(0))
  bytes.set(Buffer.from(pairs.join(''), 'latin1'), exports.pairs.value)
  bytes.set(Buffer.from(` ${suffixes.join(' ')} `, 'latin1'), exports.suffixes.value)
  giveWords()
  const [asked, runs, lines, places] = [exports.asked, exports.runs, exports.lines, exports.randomPlaces].map(
    ({ value }) => value >> 2,
  ) as [number, number, number, number]

  function giveWords(): void {
    const text = Buffer.from(words.join(''), 'latin1')
    bytes.set(text, exports.makeRoomForWords(text.length, words.length))
    const starts = exports.startsOfWords() >> 2
    let start = 0
    for (const [i, word] of words.entries()) {
      numbers[starts + i] = start
      start += word.length
    }
    numbers[starts + words.length] = start
    exports.makeRoomForFlags(words.length)
    exports.makeRoomForLeads(words.length)
    exports.begin()
  }
  /** A list of the kernel: where it stands, how long it is. */
  const listAt = (list: number): Int32Array => {
    const size = numbers[list + 1]!
    if (size === 0) return nothing
    const at = numbers[list]! >> 2
    return numbers.slice(at, at + size)
  }
  const take = (text: Uint8Array): number => {
    const blob = exports.room(text.length)
    if (blob !== 0) bytes.set(text, numbers[blob >> 2]!)
    return blob
  }
  const looked = (): Looked => ({
    words: listAt(asked),
    runs: listAt(runs),
    steps: exports.passed.value,
    isBinary: exports.isBinary.value === 1,
  })

  let stopped = false
  const ask = <T>(question: () => T): T | null => {
    if (stopped) return null
    try {
      return question()
    } catch (error) {
      stopped = true
      if (error instanceof Error && error.name === 'RuntimeError') return null
      throw error
    }
  }

  return {
    take,
    exports,
    ask,
    isStopped: () => stopped,
    memory: { bytes, numbers, floats: new Float64Array(memory.buffer) },
    looked,
    newLines: () => listAt(lines),
    look: (text) =>
      ask(() => {
        const blob = take(text)
        if (blob === 0) return null
        const fits = exports.look(blob)
        exports.end(blob)
        return fits ? looked() : null
      }),
    randomIn(text, from, to) {
      // what decides about a digest stands before and behind it
      const first = Math.max(0, from - besideDigest)
      const found = ask(() => {
        const blob = take(text.subarray(first, Math.min(text.length, to + besideDigest)))
        if (blob === 0) return null
        const fits = exports.randomIn(numbers[blob >> 2]!, from - first, to - first)
        exports.end(blob)
        return fits ? Array.from(listAt(places), (place) => place + first) : null
      })
      return found ?? [from, to]
    },
  }
}

const nothing = new Int32Array(0)
/** More than a digest's label or its padding takes. */
const besideDigest = 16
