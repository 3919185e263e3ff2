import { isFilled, type Slot, slotsBehind } from '../slots.ts'
import { nameAKey, wordsIn } from './key-names.ts'

/** The name that a value belongs to. */
export interface NameBefore {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly words: readonly string[]
  readonly slots: readonly Slot[]
}

/** What stands right before a value. */
export interface Place {
  /** It is assigned to a name, or handed to what is called so. */
  readonly name: NameBefore | null
  /** Running text speaks of a key, and the value follows: `my key is ...`; a flag or a URL gives it as user or password. */
  readonly spoken: boolean
  /** The text on the same line. */
  readonly line: string
}

/** How far before its value a name may begin. */
const reach = 200
/** Names that are asked whether the value is theirs. */
const mostNames = 5
const chain = /[A-Za-z_][\w$-]*(?:(?:\.|::|->|:(?=[A-Za-z])|\\(?=[A-Z]))[\w$-]+)*/g
/** Words between a name and its value. */
const fillers =
  /^(?:value|default|values?|string|str|text|content|body|literal|bytes?|const|let|var|val|b|r|u|f|v|bearer|basic|nil|null|none|os|get|getenv|environ|env|some|required|optional|type|data|std|new|e|n|t|is|to|char|object|public|private|static|final|as)$/i
/** A header's scheme, perhaps as a literal of its own that the value is joined to. */
const scheme =
  /(?:bearer|token|basic|apikey|api-key|key|bot|oauth|ssws|geniekey|token token=|apikey-v1)[ =]{1,3}(?:\\?["']?|["'\x60][ \t]{0,4}[+.&,][ \t]{0,4}["'\x60])$/i
/** A call that gives the text that it is given: `Acme::new(String::from("..."))`. */
const sameText =
  /(?<=[({][ \t\r\n]{0,20})(?:[\w.]{0,24}(?:String|Secret\w{0,12}|Some|Arc|Cow|Text|CString)(?:(?:::|\.)\w{1,12})?|\w{0,24}(?:FromString|fromString))\(\s{0,4}["'\x60]$/
const said =
  /(?:^|[^A-Za-z])(?:(?:api|access|auth|secret)[ _-]?)?(?:keys?|tokens?|secrets?|passwords?|pass|credentials?|creds|pat|bearer|auth|apikey)["'`*)\]]{0,3}[ \t]{0,3}(?:(?:is|are|was|to use|to|here|below|value|v|of [\w.-]{1,30}|for [\w.-]{1,30}(?: is)?|(?:out|away|from|into|in|somewhere|later|we|i|you|used?|that|works|right|now)(?: [a-z]{1,12}){0,4}(?=:))[ \t]{0,2})?(?:[:=-]{1,2}>?|→|\|)?[ \t]{0,4}["'`*([<]{0,3}$/i
const asUser = /(?:^|[\s"'])(?:-u|--user)[= ]{0,2}["']?(?:[\w.@+-]{0,60}:)?$|:\/\/[^\s:@/"']{0,80}:$/

/** What stands before a value that begins at `at`. */
export function placeOf(text: Buffer, at: number): Place {
  const from = Math.max(0, at - reach)
  const before = text.toString('latin1', from, at)
  const line = before.slice(before.lastIndexOf('\n') + 1)
  const saying = said.exec(line)
  const spoken = saying !== null || asUser.test(line)
  // of the words of a sentence that speaks of a key none is the value's name
  const phrase = saying === null ? at : at - saying[0].length
  const withScheme = scheme.exec(before)
  const starts = withScheme === null ? [at] : [at, from + withScheme.index]
  const wrap = sameText.exec(before)
  const found = [...before.matchAll(chain)]
  let asked = 0
  for (let i = found.length - 1; i >= 0 && asked < mostNames; i--) {
    const name = found[i]![0]
    if (fillers.test(name)) continue
    const start = from + found[i]!.index
    const end = start + name.length
    if (wrap !== null && end > from + wrap.index) continue
    if (start > phrase + 1 && !nameAKey(wordsIn(name))) continue
    asked++
    const slots =
      wrap !== null && /^[({]\s{0,20}$/.test(before.slice(end - from, wrap.index))
        ? [{ at, quote: before.at(-1)! }]
        : slotsBehind(text, start, end).filter((slot) => starts.includes(slot.at))
    if (slots.length > 0 && !isAttributes(text, end, at))
      return { name: { start, end, text: name, words: wordsIn(name), slots }, spoken, line }
  }
  return { name: null, spoken, line }
}

/** Whether a name has a value of its own in a tag whose element the value stands in: `<string name="X" translatable="false">`. */
const isAttributes = (text: Buffer, end: number, at: number): boolean =>
  /^\s{0,4}=\s{0,4}(["'])[^"'<>\n]{0,60}\1[^<>]{0,60}>/.test(text.toString('latin1', end, at))

/** A name that stands behind its value: `value="..." name="X"`, `setValue("...", forHTTPHeaderField: "X")`, `SET value = '...' WHERE name = 'X'`. */
export function nameBehind(text: Buffer, end: number): NameBefore | null {
  const after = text.toString('latin1', end, Math.min(text.length, end + reach))
  const match = behindValue.exec(after)
  if (match === null) return null
  const [first, last] = match.indices!.groups!.name!
  const name = match.groups!.name!
  return { start: end + first, end: end + last, text: name, words: wordsIn(name), slots: [] }
}
const behindValue =
  /^\\?["'\x60](?:,?\s{1,40}\\?["']?(?:name|key|id|forHTTPHeaderField|forKey|withKey|header|field|option_name)\\?["']?\s{0,4}[:=]|\s{1,20}where\s{1,8}[\w.\x60"]{1,40}\s{0,4}=)\s{0,4}@?\\?["'\x60](?<name>[\w.:-]{2,80})\\?["'\x60]/di

const ends = /^(?:$|[\s"'`,;)}\]<>&|#\\*]|[.!?](?:\s|$)|:(?:$|[\s"'@])|%[0-7]|@)/

/** Whether a value that ends here is all that stands in its place. */
export const isWhole = (text: Buffer, end: number, { name }: Place): boolean =>
  ends.test(text.toString('latin1', end, Math.min(text.length, end + 2))) ||
  (name?.slots.some((slot) => isFilled(text, end, slot)) ?? false)
