import { nearest } from '../model/fault.ts'
import type { Context, Looks, Piece, Shape } from '../model/service.ts'
import { alphabets, isAlphabet } from './alphabets.ts'
import { enough, firstsOf, isChecksum, isUntil, lengthOf, literalOf, readRun } from './pieces.ts'

/** A run is not longer than this, nor is a shape with all its pieces longer than `longestShape`. */
const longestRun = 4096
const longestShape = 65_536
const mostPieces = 64

/**
 * Why a key can't be found by these looks, each reason a sentence that names layout or part and piece by number; empty for good ones.
 * `looks` may be anything that a loose schema let pass.
 */
export function faultsOf(looks: Looks, beside?: readonly Context[]): readonly string[] {
  const given = looks as unknown
  if (!isRecord(given)) return ['a key needs `shape`, `shapes` or `parts`']
  const forms = (['shape', 'shapes', 'parts'] as const).filter((form) => given[form] !== undefined)
  if (forms.length !== 1) return ['a key has one of `shape`, `shapes` and `parts`']
  const faults: string[] = []
  if (
    given.check !== undefined &&
    !['jwt', 'pem', 'macaroon', 'bech32', 'base58check', 'crc16', 'ed25519'].includes(given.check as string) &&
    !isChecked(given.check)
  )
    faults.push(
      '`check` is none of `jwt`, `pem`, `macaroon`, `bech32`, `base58check`, `crc16`, `ed25519`, `{json}` with names, and `{marvin, kept}` with seeds of eight characters',
    )
  faults.push(...faultsOfContexts(beside))
  const context = hasContext(beside)
  const least = given.alone === true ? enough.alone : enough.usually
  if (forms[0] === 'shape') faults.push(...faultsOfShape(given.shape, '', context, least))
  else if (forms[0] === 'shapes') {
    if (!Array.isArray(given.shapes) || given.shapes.length === 0) return [...faults, '`shapes` is a list of at least one shape']
    for (const [i, shape] of given.shapes.entries()) faults.push(...faultsOfShape(shape, `layout ${i + 1}, `, context, least))
  } else if (given.alone !== undefined) return [...faults, '`alone` is of a key in one piece, not in `parts`']
  else faults.push(...faultsOfParts(given, context))
  const layouts = (given.shapes ?? [given.shape]) as readonly Shape[]
  if (faults.length === 0 && given.alone === true && layouts.every((shape) => literalOf(shape) < enough.alone))
    faults.push(`\`alone\` needs a layout with a literal of ${enough.alone} characters`)
  return faults
}

function isChecked(check: unknown): boolean {
  if (!isRecord(check)) return false
  const texts = (list: unknown, form: RegExp) =>
    Array.isArray(list) && list.length > 0 && list.every((each) => typeof each === 'string' && form.test(each))
  return texts(check.json, /./) || (texts(check.marvin, /^[!-~]{8}$/) && (check.kept === 3 || check.kept === 4))
}

function faultsOfParts(given: Record<string, unknown>, context: boolean): string[] {
  const { parts, within } = given
  if (!isRecord(parts) || Object.keys(parts).length === 0) return ['`parts` names at least one part']
  const faults: string[] = []
  if (!isWhole(within) || within < 1 || within > 200) faults.push('`within` is a whole number of lines from 1 to 200')
  const entries = Object.entries(parts)
  if (entries.every(([, part]) => isRecord(part) && part.public === true))
    faults.push('all parts are `public`: none of them would be a leak')
  const literals = entries.filter(([, part]) => isRecord(part) && faultsOfShape(part.shape, '', true).length === 0)
  for (const [name, part] of entries) {
    if (!isRecord(part)) {
      faults.push(`part '${name}': it needs a \`shape\``)
      continue
    }
    // a part that is found by itself is context enough for the part beside it
    const sibling = literals.some(
      ([other, its]) => other !== name && literalOf((its as { shape: Shape }).shape) >= enough.usually,
    )
    const own = part.beside as readonly Context[] | undefined
    faults.push(...faultsOfContexts(own).map((fault) => `part '${name}': ${fault}`))
    faults.push(...faultsOfShape(part.shape, `part '${name}', `, context || sibling || hasContext(own)))
  }
  return faults
}

function faultsOfShape(shape: unknown, where: string, context: boolean, least: number = enough.usually): string[] {
  if (!Array.isArray(shape) || shape.length === 0) return [`${where}the shape is empty: it is a list of pieces`]
  if (shape.length > mostPieces) return [`${where}the shape has more than ${mostPieces} pieces`]
  const faults: string[] = []
  let sound = true
  const names = new Set<string>()
  for (const [i, piece] of shape.entries()) {
    const own = faultsOfPiece(piece, i)
    sound &&= own.length === 0
    if (isRecord(piece) && typeof piece.as === 'string') {
      if (names.has(piece.as)) own.push(`the name '${piece.as}' is taken by an earlier piece`)
      names.add(piece.as)
    }
    faults.push(...own.map((fault) => `${where}piece ${i + 1}: ${fault}`))
  }
  // what follows reads pieces as the type says they are
  if (!sound) return faults
  const pieces = shape as readonly Piece[]
  for (const [i, piece] of pieces.entries())
    for (const fault of faultsBetween(piece, pieces[i + 1])) faults.push(`${where}piece ${i + 1}: ${fault}`)
  const most = pieces.reduce((sum, piece) => sum + lengthOf(piece)[1], 0)
  if (most > longestShape) faults.push(`${where}the shape can be ${most} characters long; ${longestShape} are the most`)
  if (!context && literalOf(pieces) < least)
    faults.push(`${where}no literal of ${least} characters: say in \`beside\` what the key stands next to`)
  return faults
}

function faultsOfPiece(piece: unknown, i: number): string[] {
  if (typeof piece === 'string') return faultsOfText(piece, 'the literal')
  if (!isRecord(piece)) return ['it is neither a literal nor a run, a choice, a checksum or an `until`']
  if ('oneOf' in piece) return faultsOfChoice(piece)
  if ('crc32' in piece) return faultsOfChecksum(piece, i)
  if ('until' in piece) return faultsOfUntil(piece, i)
  return faultsOfRun(piece)
}

function faultsOfText(text: unknown, what: string): string[] {
  if (typeof text !== 'string' || text === '') return [`${what} is empty or no text`]
  if (!/^[\x20-\x7e]+$/.test(text)) return [`${what} has characters that are not printable ASCII`]
  return text.length > 256 ? [`${what} is longer than 256 characters`] : []
}

function faultsOfChoice(piece: Record<string, unknown>): string[] {
  const { oneOf, ...rest } = piece
  if (!Array.isArray(oneOf) || oneOf.length === 0) return ['`oneOf` is a list of at least one literal']
  if (oneOf.length > 64) return ['`oneOf` has more than 64 literals']
  const faults = [...unknown(rest, []), ...oneOf.flatMap((text) => faultsOfText(text, 'an alternative'))]
  if (faults.length > 0) return faults
  for (const [i, a] of (oneOf as string[]).entries())
    for (const b of (oneOf as string[]).slice(i + 1))
      if (b.startsWith(a)) faults.push(`'${a}' hides '${b}', which comes after it and begins with it`)
  return faults
}

function faultsOfChecksum(piece: Record<string, unknown>, i: number): string[] {
  const { crc32, length, over, ...rest } = piece
  const faults = unknown(rest, ['crc32', 'length', 'over'])
  if (!['base62', 'base62Swapped', 'base36', 'hex', 'hexSwapped'].includes(crc32 as string))
    faults.push('`crc32` is none of `base62`, `base62Swapped`, `base36`, `hex` and `hexSwapped`')
  if (!['runs', 'run', 'all', 'separated'].includes(over as string))
    faults.push('`over` is none of `runs`, `run`, `all` and `separated`')
  const needed = crc32 === 'base36' ? 7 : String(crc32).startsWith('base62') ? 6 : 8
  if (!isWhole(length) || length < needed || length > 32)
    faults.push(`a CRC-32 in ${String(crc32)} needs a \`length\` from ${needed} to 32`)
  if (i === 0) faults.push('a checksum needs pieces before it')
  return faults
}

function faultsOfUntil(piece: Record<string, unknown>, i: number): string[] {
  const { until, not, max, ...rest } = piece
  const faults = unknown(rest, ['until', 'not', 'max'])
  faults.push(...faultsOfText(until, '`until`'), ...faultsOfText(not, '`not`'))
  if (!isWhole(max) || max < 1 || max > longestShape - 1024)
    faults.push(`\`max\` is a whole number from 1 to ${longestShape - 1024}`)
  if (i === 0) faults.push('text up to a mark needs a literal before it')
  if (faults.length === 0 && (until as string).startsWith(not as string))
    faults.push('`until` begins with what may not occur: it could never be reached')
  return faults
}

function faultsOfRun(piece: Record<string, unknown>): string[] {
  const { as, holds, ...rest } = piece
  const named = Object.keys(rest)
  const [alphabet] = named.filter(isAlphabet)
  if (alphabet === undefined) {
    const [word = ''] = named
    const near = nearest(word, [...Object.keys(alphabets), 'oneOf', 'crc32', 'until'])
    return [`unknown alphabet '${printable(word)}'${near === undefined ? '' : `; did you mean '${near}'?`}`]
  }
  if (named.length > 1) return [`it says more than one thing: ${named.map((name) => `'${printable(name)}'`).join(', ')}`]
  const length = rest[alphabet]
  const bounds: unknown = typeof length === 'number' ? [length, length] : length
  if (!Array.isArray(bounds) || bounds.length !== 2 || !bounds.every((n) => isWhole(n) && n >= 1))
    return ['its length is a whole number of at least 1, or two of them']
  const [least, most] = bounds as [number, number]
  const faults: string[] = []
  if (least > most) faults.push('its least length is greater than its most')
  if (most > longestRun) faults.push(`it can be ${most} characters long; ${longestRun} are the most`)
  if (as !== undefined && (typeof as !== 'string' || !/^[a-z][a-z0-9_-]{0,31}$/i.test(as) || as === 'key'))
    faults.push('`as` is a word of letters and digits, and not `key`')
  if (holds !== undefined) {
    if (typeof holds !== 'string' || holds === '') faults.push('`holds` is empty or no text')
    else if (holds.length > least) faults.push('`holds` is longer than the run can be')
    else if ([...holds].some((character) => !alphabets[alphabet].includes(character)))
      faults.push("`holds` has characters that are not of the run's alphabet")
  }
  return faults
}

/** What would need a way back, or make two ways to read one text. */
function faultsBetween(piece: Piece, next: Piece | undefined): string[] {
  if (next === undefined) return []
  const firsts = firstsOf(next)
  const follows = (character: string) => firsts === null || firsts.includes(character)
  if (isUntil(piece) || isChecksum(piece)) return []
  if (typeof piece === 'string') return []
  if ('oneOf' in piece)
    return piece.oneOf.flatMap((long) =>
      piece.oneOf
        .filter((short) => short !== long && long.startsWith(short) && follows(long[short.length]!))
        .map((short) => `'${short}' and what follows it can be read as '${long}'`),
    )
  const { alphabet, least, most } = readRun(piece)
  return least !== most && [...alphabets[alphabet]].some(follows) ? ['an open run before a piece that can start inside it'] : []
}

/** Contexts are looked for by their words, which must therefore be long enough to be rare. */
function faultsOfContexts(beside: readonly Context[] | undefined): string[] {
  if (beside === undefined) return []
  if (!Array.isArray(beside)) return ['`beside` is a list']
  return (beside as unknown[]).flatMap((context, i) => faultsOfContext(context).map((fault) => `\`beside\` ${i + 1}: ${fault}`))
}

function faultsOfContext(context: unknown): string[] {
  if (!isRecord(context)) return ['it is none of `named`, `word` and `command`']
  if (typeof context.named === 'string') {
    if (!/^\*?[\w.-]+\*?$/.test(context.named))
      return [`the name '${printable(context.named)}' may have letters, digits, '_', '-' and '.', and '*' at its ends only`]
    return letters(context.named) < 3 ? [`the name '${context.named}' needs at least three letters or digits`] : []
  }
  if (typeof context.word === 'string') {
    const faults = faultsOfText(context.word, 'the word')
    if (letters(context.word) < 3) faults.push('the word needs at least three letters or digits')
    if (!isWhole(context.within) || context.within < 1 || context.within > 400)
      faults.push('`within` is a whole number of characters from 1 to 400')
    return faults
  }
  if (typeof context.command === 'string') {
    const faults = faultsOfText(context.command, 'the command')
    if (letters(context.command) < 2) faults.push('the command needs at least two letters or digits')
    if (typeof context.flag !== 'string' || !/^--?[\w][\w.-]*$/.test(context.flag))
      faults.push('`flag` is written as it is used: `-k` or `--key`')
    return faults
  }
  return ['it is none of `named`, `word` and `command`']
}

const hasContext = (beside: unknown): boolean => Array.isArray(beside) && beside.length > 0
const letters = (text: string): number => text.replace(/[^A-Za-z0-9]/g, '').length
const printable = (text: string): string => text.replace(/[^\x20-\x7e]/g, '?').slice(0, 60)
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isWhole = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value)

function unknown(rest: Record<string, unknown>, known: readonly string[]): string[] {
  return Object.keys(rest).map((key) => {
    const near = nearest(key, known)
    return `unknown '${printable(key)}'${near === undefined ? '' : `; did you mean '${near}'?`}`
  })
}
