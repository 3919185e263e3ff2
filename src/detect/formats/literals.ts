import { byteSet } from '../alphabets.ts'
import { startOfLine } from '../edges.ts'
import type { Slot } from '../slots.ts'
import { isNamed } from './format.ts'
import { looksSecret, type Value, valueAt } from './values.ts'

/** Files in which values stand bare, each to the end of its line; those of a shell; programs, in which a bare word is a name. */
const settings =
  /(?:^|\/)(?:\.env[^/]*|[^/]*\.(?:env|ini|cfg|cnf|conf|config|properties|toml|ya?ml|tfvars|service|credentials|http|rest)|\.[\w-]*(?:rc|cfg|cnf|env|passwd)|credentials|hosts)$/i
const shells =
  /(?:^|\/)(?:[^/]*\.(?:sh|bash|zsh|fish|ps1|bat|cmd|mk)|(?:Docker|Container|Make)file[^/]*|\.?(?:bashrc|zshrc|profile|bash_profile))$/i
const programs =
  /\.(?:[cm]?[jt]sx?|vue|svelte|java|kts?|swift|go|rs|c|h|cc|cpp|cxx|hpp|hh|m|mm|cs|fs|vb|php|phtml|rb|pyi?|scala|dart|lua|p[lm]|exs?|erl|hs|mli?|clj|cljs|nim|zig|cr|jl|r|sol|groovy|gradle|tf|hcl|nix|s?css|less|html?|xml|svg|json|lisp|el|tcl|pas|f90|asm|s|proto|graphql|ipynb)$/i

const endsLine = byteSet(' \t\r\n\0')
const endsQuery = byteSet(' \t\r\n\0"\'`<>&;)}]\\,#')
const endsBrace = byteSet(' \t\r\n\0"\'`{}')
const endsPerls = byteSet(' \t\r\n\0"\'`{}|)')

/** The literals that may be meant in a slot; a bare one only where values stand bare. `first` is where the name begins. */
export const literalsAt = (text: Buffer, slot: Slot, first: number, path: string | null): readonly Value[] =>
  [path, ...(path === null ? unlikePaths : [])]
    .map((each) => literalAt(text, slot, first, each))
    .filter((value) => value !== null)
/** Where a file may have any name: without one the rules for settings hold; these are a file that says nothing by its name, and a shell's. */
const unlikePaths = ['a', 'a.sh']
const furthestEnd = 560

function literalAt(text: Buffer, slot: Slot, first: number, path: string | null): Value | null {
  if (slot.quote !== '') {
    if (isLookedUp(text, slot)) return null
    const value = valueAt(text, slot.at - (slot.quote.startsWith('\\') ? slot.quote.length : 1))
    if (value?.quoted === true && value.start === slot.at)
      return isJoined(text, value.end + 1) ||
        isNextName(text, slot, first, value.end + 1) ||
        isListed(text, slot, first, value.text)
        ? null
        : value
    return slot.quote.startsWith('&') || slot.quote.length > 2 ? bareAt(text, slot.at) : null
  }
  const before = text.toString('latin1', Math.max(0, slot.at - 9), slot.at)
  if (before.endsWith('<![CDATA[')) return asWhole(text, bareAt(text, slot.at), /^\]\]>/)
  if (before.endsWith('>')) {
    const value = bareAt(text, slot.at)
    // the end of the element may stand on the next line, but not further than is looked
    return value !== null && value.end - first > furthestEnd ? null : asWhole(text, value, /^\s{0,40}</)
  }
  if (/[\s=]q[qw]?[{(|]$/.test(before)) return bareAt(text, slot.at, endsPerls)
  return bareBehind(text, slot, first, path)
}

const asWhole = (text: Buffer, value: Value | null, end: RegExp): Value | null =>
  value !== null && end.test(text.toString('latin1', value.end, value.end + 44)) ? value : null

/** A bare value, by what stands before its name. */
function bareBehind(text: Buffer, slot: Slot, first: number, path: string | null): Value | null {
  const line = startOfLine(text, first, 60)
  // `${name:value}` is a value that is used where there is no other
  if (/\$\{[\w.-]*$/.test(line)) return asWhole(text, bareAt(text, slot.at, endsBrace), /^\}/)
  if (/[?&]$/.test(line)) return bareAt(text, slot.at, endsQuery)
  const told =
    /[^\s]\s*$/.test(text.toString('latin1', first, slot.at)) && !/[=:|>]\s*$/.test(text.toString('latin1', first, slot.at))
  const atStart = /^[\s#;/*>@-]{0,40}(?:(?:export|set|setx|env|arg|add)\s+"?)?:?["']?[\w.[\]-]{0,40}$/i.test(line)
  if (isNamed(path, settings) && atStart) {
    const value = bareAt(text, slot.at, endsLine)
    const trimmed = value === null ? null : cutBehind(value)
    if (trimmed !== null && (!told || looksSecret(trimmed.text))) return trimmed
    if (path !== null) return null
  }
  const value = bareAt(text, slot.at)
  if (value === null || !/^(?:[\s,;|"'`})]|\\[nr"]|&|$)/.test(text.toString('latin1', value.end, value.end + 2))) return null
  if (isNamed(path, settings) || isNamed(path, shells)) return value
  if (/^[A-Z][A-Z\d_]{3,}(?![A-Za-z\d_])/.test(text.toString('latin1', first, first + 80)) || isFlag(line)) return value
  if (path !== null && programs.test(path) && !isComment.test(line)) return null
  return !told && looksSecret(value.text) && /(?:^|[\s,;{(*|`"'/-])["']?[\w.-]{0,40}$/.test(line) ? value : null
}

const isComment = /^\s{0,40}(?:#|\/\/|--|;|%|\/?\*{1,2}|<!--)\s/

/** `--name`, `-Dsome.name`, `/Name`. */
const isFlag = (line: string): boolean => /(?:^|[\s"'`])(?:-{1,2}|-D[\w.]{0,24}|\/)[\w-]{0,40}$/.test(line)

/** Without the mark that ends a statement. */
function cutBehind(value: Value): Value | null {
  const text = value.text.replace(/["'`]?[;,]?$/, '')
  return text === '' ? null : { ...value, text, end: value.start + text.length }
}

function bareAt(text: Buffer, at: number, ends?: Uint8Array): Value | null {
  const value = valueAt(text, at, ends)
  return value === null || value.quoted || value.start !== at ? null : value
}

/** `row['ms-Mcs-AdmPwd']`, `found.get('ms-Mcs-AdmPwd', None)`, `load_file("jwk/a.jwk")`: the name of where the value is. */
const isLookedUp = (text: Buffer, slot: Slot): boolean =>
  /(?:[\w\])]\[|(?:\b|_|[a-z\d](?=[A-Z]))(?:get|lookup|fetch|find|read_?file|load_?file)\w{0,12}\()\s{0,20}["'\x60]{1,3}$/i.test(
    text.toString('latin1', Math.max(0, slot.at - 72), slot.at),
  )

/** `["v3AuthPass", "v3PrivPass"]`, `('psk', '8021x-radius')`: a list of names, of which one says `password`. */
const isListed = (text: Buffer, slot: Slot, first: number, value: string): boolean =>
  /^[\w.-]{1,60}["'\x60][\s)]{0,20},[\s(]{0,40}["'\x60]$/.test(text.toString('latin1', first, Math.min(slot.at, first + 140))) &&
  value.split(/[-_.+:/ ]+|(?<=[a-z\d])(?=[A-Z][a-z])/).every((piece) => word.test(piece))
const word = /^(?:[A-Za-z]{2,}|[A-Za-z]{1,2}\d{1,2}|\d{1,4}[a-z]{0,2}|[A-Z]{2,}\d{1,3})$/

/** Calls that give the text as it is. */
const same =
  /^\.(?:to_string|to_owned|into|as_bytes|as_str|getBytes|encode|toCharArray|freeze|trim|strip|chomp|squish|dedent|stripIndent|stripMargin|trimIndent|trimMargin|bytes|chars)\b/

/** Whether something is joined to a literal that ends here. */
function isJoined(text: Buffer, end: number): boolean {
  let at = end
  while (at - end < 16 && (text[at] === 0x20 || text[at] === 0x09)) at++
  const next = text[at]
  // a statement of COBOL ends so, and a sentence
  if (next === 0x2e && (at + 1 === text.length || text[at + 1]! <= 0x20)) return false
  // a program that is run with it: `NAME='...' ./run`
  if (next === 0x2e && at > end && text[at + 1] === 0x2f) return false
  if (next === 0x2e) return !same.test(text.toString('latin1', at, at + 16))
  return next === 0x2b || next === 0x25 || next === 0x28 || next === 0x3f
}

/** Whether a literal behind a comma is the next name, and no value: `"password"}, "other": ...`. */
const isNextName = (text: Buffer, slot: Slot, first: number, end: number): boolean =>
  /^\s{0,20}(?::(?!:)|=>)/.test(text.toString('latin1', end, end + 23)) &&
  /,\s{0,60}["'\x60]$/.test(text.toString('latin1', Math.max(first, slot.at - 64), slot.at))

/** How a value may stand before its name. The name is in quotes: `value="v" key="X"`, `"value": "v", "name": "X"`, `setValue("v", forHTTPHeaderField: "X")`. */
const beforeNamed = [
  /\b(?:value|default)["']?\s{0,8}[:=]\s{0,8}(["'])(?<v>[^"'\n]{8,200})\1,?\s{1,40}["']?(?:key|name|id)["']?\s{0,8}[:=]\s{0,8}["']$/di,
  /[(:=]\s{0,4}@?(["'])(?<v>[^"'\n]{8,200})\1,?\s{1,40}(?:forHTTPHeaderField|forKey|withKey|header)\s{0,4}:\s{0,4}@?["']$/di,
  /value[\x60"]?\s{0,4}=\s{0,4}(')(?<v>[^"'\n]{8,200})\1\s{1,20}where\s{1,8}[\w.\x60]{0,40}(?:name|key|id)\x60?\s{0,4}=\s{0,4}'$/di,
]
/** A name without quotes: `"v" === X`, `"v".equals(it.X)`, `MOVE "v" TO X`. */
const beforeBare = [
  /(["'])(?<v>[^"'\n]{6,200})\1\s{0,4}[=!]={1,2}\s{0,4}\$?(?:[\w$]{1,24}(?:\.|->|::)){0,4}$/d,
  /(["'])(?<v>[^"'\n]{6,200})\1\.equals(?:IgnoreCase)?\(\s{0,4}(?:[\w$]{1,24}\.){0,4}$/d,
  /\bMOVE\s{1,8}(["'])(?<v>[^"'\n]{6,200})\1\s{1,8}TO\s{1,8}$/di,
]

/** Whether a value may stand before a name, as far as what is right around it tells. */
export const mayStandBefore = (text: Buffer, first: number, last: number): boolean =>
  text[last] === 0x22 || text[last] === 0x27 || text[first - 1] === 0x20 || isJoiner[text[first - 1]!] === 1
const isJoiner = byteSet('=(.$>:')

/** The value that stands before the name, in the same element, object or statement. */
export function reversedLiteral(text: Buffer, first: number, last: number): Value | null {
  const from = Math.max(0, first - 300)
  const before = text.toString('latin1', from, first)
  for (const form of text[last] === 0x22 || text[last] === 0x27 ? beforeNamed : beforeBare) {
    const match = form.exec(before)
    const range = match?.indices?.groups?.v
    if (range !== undefined) return { start: from + range[0], end: from + range[1], text: match!.groups!.v!, quoted: true }
  }
  return null
}
