import { byteSet, setOf } from './alphabets.ts'
import { isGlued } from './glue.ts'

/**
 * The name that a value is assigned to, as a description writes it (`LOCO_API_KEY`, `*lokaliseToken`). Case, `_`, `-`, `.` and the
 * boundaries of camel case don't count.
 */
export interface Name {
  /** Its letters and digits, lower case. */
  readonly plain: string
  /** Words that the search looks for, all the ways to write them, and how many letters stand before them in `plain`, and in them. */
  readonly anchors: readonly string[]
  readonly before: number
  readonly length: number
  /** `*` at the start, at the end. */
  readonly openStart: boolean
  readonly openEnd: boolean
}

/** Words that stand in so many names that they tell nothing. */
const common = new Set(
  'access account admin api app auth client config env id key keys name password private public secret service test token user'.split(
    ' ',
  ),
)
/** Whether a word stands in so many names and texts that it tells nothing. */
export const isCommon = (word: string): boolean => common.has(word)
/** Words that stand in so many texts that a search for them alone finds next to nothing else. */
const frequent = new Set(
  (
    'application apps base cloud code connection data developer endpoint expo export host import insta instance integration license line live login message ' +
    'meta org pass personal project prod pull push read readonly repo rest security server session sign signature signing space spaces stream team teams uri ' +
    'authentication channel connect encryption graph make name refresh render search signal split storage string tokens url users web webhook webhooks write ' +
    'cluster current ding engine group init merge metrics next page position react registry remove response segment status testing value ' +
    // what the sources of Go, Python, Hugo, Prometheus and packages for Node have most of
    'abstract accept active agent agents agreement analytics anchor android anything assistant augment authorize backend batch benchmark better bill billing ' +
    'boundary bridge browser buffer bundle business campaign certificate channels checksum column compare compat configuration connector constant consumer ' +
    'control controller convert corp cred credential credentials crypto currency cursor customer daily darwin dashboard database dataset datasets dear ' +
    'delivery deploy deployment device direct docker document domain driver editor elastic email encrypt entity environment events exchange experiment ' +
    'express face factory finder fixer forward front gate gateway generic github global google green handle header hook horizon increase independent ' +
    'inference ingestion kafka knowledge kubernetes lance language layer library literal location loops machine mail maintenance management manager market ' +
    'master medium meeting memory messaging metal mixin monitor mono network news notification notify observability openapi organization origin owner ' +
    'package packet parse partner partners pat payment phrase pipeline platform plugin preview primary privacy product production profile program prompt ' +
    'publish published radius recognizer redis registration reply report repository restapi robot root routing runner scale schema scraper second secrets ' +
    'secure seed sending settings seven shared single smallest specific square stable stack store studio subject subscription super system temporal ' +
    'terminal things threads three together tracker tracking transaction transfer translate transport uber universal upload username vault verification ' +
    'builder insight mode payload target tina video vision visual warrant wise workflow workspace writer azure contact detect grant hive home icon label media mini open query reserve role snap source text'
  ).split(' '),
)
const separators = ['', '_', '-', '.']

export function readName(pattern: string): Name {
  const words = pattern
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
  const [from, to] = rarest(words)
  const chosen = words.slice(from, to)
  return {
    plain: words.join(''),
    anchors: chosen
      .slice(1)
      .reduce<string[]>((texts, word) => texts.flatMap((text) => separators.map((s) => text + s + word)), [chosen[0] ?? '']),
    before: words.slice(0, from).join('').length,
    length: chosen.join('').length,
    openStart: pattern.startsWith('*'),
    openEnd: pattern.endsWith('*'),
  }
}

/**
 * The words in a row that are fewest and still rare: each more makes four times as many ways to write them. What has less than four
 * letters (`x` of `x-api-key`), or is a frequent word alone, stands in every line of a text.
 */
function rarest(words: readonly string[]): readonly [number, number] {
  let best: readonly [number, number] = [0, Math.min(words.length, 3)]
  let most = Number.NEGATIVE_INFINITY
  for (let from = 0; from < words.length; from++) {
    let [length, telling] = [0, 0]
    for (let to = from + 1; to <= Math.min(words.length, from + 3); to++) {
      const word = words[to - 1]!
      length += word.length
      if (!common.has(word) && !frequent.has(word)) telling += word.length
      const everywhere = length < 4 || (telling === 0 && to === from + 1)
      const value = Math.min(8, length) + 2 * Math.min(6, telling) - 4 * (to - from - 1) - (everywhere ? 12 : 0)
      if (value > most) [best, most] = [[from, to], value]
    }
  }
  return best
}

const separator = byteSet('_-.')
const letterOrDigit = setOf('base62')
const inName = setOf('base64url')
/** A name with its `*` is not longer than this. */
const longestName = 120

/** The whole name around a place where one of its anchors stands, as a half-open range, or undefined where it is another name. */
export function nameAround(bytes: Uint8Array, anchor: number, name: Name): readonly [start: number, end: number] | undefined {
  const start = backwards(bytes, anchor, name)
  if (start < 0) return undefined
  const end = forwards(bytes, anchor, name)
  return end < 0 ? undefined : [start, end]
}

/** Where the letters of a name that stand before an anchor begin, or -1. */
function lettersBefore(bytes: Uint8Array, anchor: number, name: Name): number {
  let i = anchor
  for (let k = name.before - 1; k >= 0; k--) {
    let gap = 0
    while (i > 0 && gap < 2 && separator[bytes[i - 1]!] === 1) {
      i--
      gap++
    }
    if (i === 0 || lower(bytes[i - 1]!) !== name.plain.charCodeAt(k)) return -1
    i--
  }
  return i
}

function backwards(bytes: Uint8Array, anchor: number, name: Name): number {
  const i = lettersBefore(bytes, anchor, name)
  if (i < 0) return -1
  let first = i
  if (name.openStart) {
    // `codecovApiToken` is no `*vapiToken`: what stands before ends with a word
    if (!isWordStart(bytes, first) && isGlued(bytes, first, null)) return -1
    while (first > 0 && anchor - first < longestName && inName[bytes[first - 1]!] === 1) first--
    // the dashes of a flag are not the name's
    while (first < i && bytes[first] === 0x2d) first++
    return first
  }
  while (first > 0 && anchor - first < longestName && (bytes[first - 1] === 0x5f || bytes[first - 1] === 0x2d)) first--
  const glued = first > 0 && letterOrDigit[bytes[first - 1]!] === 1 && isGlued(bytes, first, null)
  return glued && !isDefinition(bytes, first) ? -1 : i
}

/**
 * Whether a word of a name begins here, by the rules of camel case: behind a mark or a digit, where a capital follows a small letter, and at the last of
 * several capitals (`MYApi`). `news` of `Gnews` is the rest of a word.
 */
function isWordStart(bytes: Uint8Array, at: number): boolean {
  if (at === 0 || letterOrDigit[bytes[at - 1]!] !== 1) return true
  const before = sortOf(bytes[at - 1]!)
  const here = sortOf(bytes[at]!)
  if (before === 'upper') return here === 'other' || (here === 'upper' && sortOf(bytes[at + 1] ?? 0) === 'lower')
  return before !== here
}
const sortOf = (byte: number): 'lower' | 'upper' | 'other' =>
  byte >= 0x61 && byte <= 0x7a ? 'lower' : byte >= 0x41 && byte <= 0x5a ? 'upper' : 'other'

/** `-DNAME=`, `-eNAME=`: a flag of one letter with the name right behind it. */
const isDefinition = (bytes: Uint8Array, at: number): boolean =>
  bytes[at - 2] === 0x2d && (at === 2 || inName[bytes[at - 3]!] !== 1)

/** Where the letters of a name from an anchor on end, or -1. */
function lettersFrom(bytes: Uint8Array, anchor: number, name: Name): number {
  let i = anchor
  for (let k = name.before; k < name.plain.length; k++) {
    let gap = 0
    while (k > name.before && i < bytes.length && gap < 2 && separator[bytes[i]!] === 1) {
      i++
      gap++
    }
    if (i >= bytes.length || lower(bytes[i]!) !== name.plain.charCodeAt(k)) return -1
    i++
  }
  return i
}

function forwards(bytes: Uint8Array, anchor: number, name: Name): number {
  let i = lettersFrom(bytes, anchor, name)
  if (i < 0) return -1
  if (name.openEnd) {
    const stop = Math.min(bytes.length, i + longestName)
    while (i < stop && inName[bytes[i]!] === 1) i++
  } else for (const stop = i + 30; i < stop && bytes[i] === 0x5f; ) i++
  return i < bytes.length && letterOrDigit[bytes[i]!] === 1 ? -1 : i
}

const lower = (byte: number): number => (byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte)
