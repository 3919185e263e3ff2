import { byteSet } from './alphabets.ts'

/** A place where the value that belongs to a name would begin. */
export interface Slot {
  readonly at: number
  /** The quote that the value stands in, as it is written (`"`, `\"`, `&quot;`); empty for a bare value. */
  readonly quote: string
}

const quote = String.raw`\\{0,4}["'\x60]{1,3}|&(?:quot|apos|#0?3[49]);|%2[27]`
/** What may end the name itself: its quote, the bracket or brace that it is looked up in. */
const shut = String.raw`(?:${quote})?[\])}]{0,2}`
const space = String.raw`[ \t]{0,40}`
const blank = String.raw`\s{0,60}`
const operator = String.raw`(?:=>|<-|->|::?=|\?:|\|\|=?|\?\?=?|[:?+|&!=]?={1,3}|:[-?]?|,|%3[AaDd]|or\b|eq\b)`
/** A call, a constructor, a cast or the letters that some languages put before a string: `Some("`, `new Key('`, `b"`, `@"`. */
const wrap = String.raw`(?:(?:new[ ]|await[ ])?[\w.$:&\[\]]{0,48}[ ]?[({\[]\s{0,20}[a-zA-Z@$&]{0,2}|[a-zA-Z@$&]{1,2}|<<|r?#{1,2})?`
/** A line that goes on in the next one. */
const goesOn = String.raw`(?:[ \t]{0,4}\\\r?\n)?`
/** Arguments of a function, and its type behind them. */
const parameters = String.raw`\([^()"'\x60\n]{0,60}\)`
const typed = String.raw`(?:[ ]->[ ]&'static[ ])?[^"'\x60;={}\n]{0,40}`
/** A literal that is long enough for a key, in a place where others stand, too. */
const keyIn = String.raw`(["'\x60])(?=[^\s"'\x60\\]{8})`
/** Other entries than the value, and attributes, of what a name is the name of. */
const entries = String.raw`(?:,\s{0,40}["']?[\w.$-]{1,24}["']?[ \t]{0,4}[:=][ \t]{0,4}(?:"[^"\n]{0,60}"|'[^'\n]{0,60}'|\w{1,24})){1,3},\s{0,40}["']?`
const attributes = String.raw`(?:\s{1,40}[\w.:$-]{1,24}[ \t]{0,4}=[ \t]{0,4}(?:"[^"\n]{0,60}"|'[^'\n]{0,60}')){1,3}\s{1,40}`

/**
 * How languages and formats put a value behind a name. Each has bounds, so that none can take long; a value that is not there
 * matches no shape, so they may be generous.
 */
const bridges: readonly RegExp[] = [
  // X="v"  "X": "v"  X => 'v'  X := `v`  env["X"] ||= "v"  getenv('X', 'v')  X = Some("v")  'input[name="X"]', 'v'  "X".to_string(), "v"
  `${shut}(?:${quote}|\\.(?:to_string|to_owned|into)\\(\\))?${blank}${operator}${goesOn}${blank}${wrap}(${quote}){1,2}`,
  // X: string = "v"  X: &str = "v"  X string = "v"  @X NVARCHAR(80) = 'v'
  String.raw`${shut}${space}(?::[^=\n"\x60;{}]{1,48}|[\w.*?<>\[\]()]{1,32}[ \t]{1,4})=${blank}${wrap}(${quote})`,
  // X[LENGTH + 1] = "v"  X[] PROGMEM = "v"  X!: string = "v"
  String.raw`(?:\[[\w +*-]{0,20}\](?:[ ]PROGMEM)?|!:[\w<>|\[\] ]{1,32})[ \t]{0,4}=${blank}${wrap}(${quote})`,
  // X=v  X: v
  `${shut}${space}${operator}${goesOn}${space}`,
  // X: |- and the value on the next line, X: !!str v, X: &anchor v
  String.raw`${space}:(?:${space}(?:[|>][+-]?)?[ \t]{0,8}\r?\n[ \t]{1,40}(?:-[ \t]{1,4})?|[ \t]{1,8}(?:!!?|&)\w{1,16}[ \t]{1,8})(${quote})?`,
  // <X>v</X>  <entry key="X">v</entry>  <key>X</key><string>v</string>  <property name="X"><value>v</value>
  String.raw`(?:${quote})?(?:[^<>\n]{0,80}>|[ ]Type="[^"<>\n]{0,140}">|</[\w.:-]{1,32}>\s{0,60}(?:<[\w.:-]{1,32}>[^<>]{0,80}</[\w.:-]{1,32}>\s{0,60})?<[\w.:-]{1,32}(?:[ ][^<>\n]{0,60})?>)(?:\s{0,60}<(?:value|string)(?:[ ][^<>\n]{0,40})?>)?(?:${blank}<!\[CDATA\[)?${blank}`,
  // name: X / value: v   {"name": "X", "value": "v"}   key="X" value="v"   --name X --value v
  String.raw`(?:${quote})?[ \t,;}]{0,8}(?:\r?\n)?[ \t,-]{0,40}(?:-{1,2}(?:value|body|v|b)(?=[ \t=])|(?:${quote})?(?:string|android:|parameter)?(?:value|body|default|content)(?:${quote})?[ \t]{0,20}(?=[:=]))[:=]?${space}(${quote})?`,
  // --name X --type y --value v
  String.raw`(?:${quote})?(?:[ \t]{1,4}(?:\\\r?\n[ \t]{1,8})?--[\w-]{1,20}(?:[ =]\w{1,20})?){0,2}[ \t]{1,4}(?:\\\r?\n[ \t]{1,8})?--(?:value|secret-string)[ =](${quote})?`,
  // {"name": "X", "type": "y", "value": "v"}   <a name="X" type="y" value="v">   name: X / type: y / value: v
  String.raw`(?:${quote})${entries}(?:\w{0,12}value|default)["']?[ \t]{0,4}[:=][ \t]{0,4}(${quote})?`,
  String.raw`(?:${quote})${attributes}(?:android:)?(?:\w{0,12}value|default)[ \t]{0,4}=[ \t]{0,4}(${quote})?`,
  String.raw`(?:${quote})?(?:\r?\n[ \t]{1,20}\w{1,16}:[ \t]{1,4}[^\n]{1,40}){1,2}\r?\n[ \t]{1,20}value:[ \t]{1,4}(${quote})?`,
  // setx X "v"   #define X "v"   (setq X "v")   #define X @"v"   #define X _T("v")
  String.raw`(?:${quote})?[ \t]{1,8}(?:[@LN]|(?:_T|TEXT)?\()?(${quote})`,
  // X("v")  X{"v"}  X(String::from("v"))
  String.raw`[({]\s{0,20}(?:[\w.:]{1,32}\(\s{0,20})?(${quote})`,
  // X { get; set; } = "v"  X As String = "v"
  String.raw`[ \t]{1,4}(?:\{[^{}="\n]{0,40}\}|As[ \t]{1,4}[\w.]{1,32})[ \t]{0,4}=[ \t]{0,4}(${quote})`,
  // X = env.Y || "v"  X = os.environ["Y"] or "v"  X = getenv("Y", "v")  'X' => env('Y', 'v')
  String.raw`${shut}${space}(?::[^=\n"\x60;{}]{1,48})?(?:[:=]{1,2}|=>)${blank}(?:[\w.$]{1,48}(?:[(\[](?:${quote})[\w.-]{1,60}(?:${quote})[)\]])?\s{0,20}(?:\|\||\?\?|or\b|\?:)|[\w.$>:-]{0,40}(?:get|env|fetch|config|var)\w{0,12}\((?:${quote})[\w.-]{1,60}(?:${quote}),)\s{0,20}(${quote})`,
  // X = ConvertTo-SecureString "v"
  String.raw`[ \t]{0,8}=[ \t]{0,8}\(?ConvertTo-SecureString(?:[ \t]{1,4}-\w{1,16}){0,3}[ \t]{1,4}(${quote})`,
  // X = q{v}
  String.raw`[ \t]{0,8}=>?[ \t]{0,8}q[qw]?[{(|]`,
  // variable "X" { default = "v" }  "X": {"Type": "String", "Default": "v"}  "X": {"value": "v"}
  String.raw`(?:${quote})?[ \t]{0,4}:?[ \t]{0,4}\{[^{}]{0,160}?(?:default|value)["']?[ \t]{0,8}[:=][ \t]{0,8}(${quote})`,
  // X: and below it, further in, Default: v
  String.raw`:[ \t]{0,4}\r?\n(?:[ \t]{1,20}\w{1,24}:[^\n]{0,60}\r?\n){0,3}?[ \t]{1,20}(?:Default|value):[ \t]{1,8}(${quote})?`,
  // '--X', type=str, default='v'   get("X", fallback="v")   X | default('v')   X: z.string().default('v')   env:"X" envDefault:"v"
  String.raw`(?=[^\n]{0,150}(?:default|fallback|unset))(?!${shut}[\s\])}]{0,60}[:=!][:=>]{0,2}\s{0,2}["'\x60])(?:${quote})?(?:[^"'\x60\n;]|"[^"\n]{0,60}"|'[^'\n]{0,60}'){0,100}?\b(?:env)?(?:default(?:_?value)?|fallback|unset)["']?[ \t]{0,4}[=:(][ \t]{0,4}${keyIn}`,
  // env("X").unwrap_or("v")   getenv("X")).orElse("v")   fetch('X') { 'v' }   find(by("X")).sendKeys("v")   locator('input[name="X"]').fill('v')
  String.raw`${shut}(?:${quote})?\){0,2}\s{0,20}(?:\.(?:unwrap_or|unwrap_or_else|or_else|orElse|orElseGet|send_keys|sendKeys|fill|type|setValue)\(\s{0,20}(?:\|_\|[ ]|\(\)[ ]->[ ])?|\{[ \t]{0,4})${keyIn}`,
  // X() { return "v" }   case "X": return "v"   X: String { return "v" }
  String.raw`(?:${quote})?[^"'\x60;]{0,120}?(?:&'static[^"'\x60;]{0,30})?\breturn[ \t(]{1,4}[@bru]?${keyIn}`,
  // X() = "v"   X(): String = "v"   X() -> &'static str { "v"   X() { echo "v"
  String.raw`${shut}${parameters}${typed}\s{0,20}(?:=|=>|\{)\s{0,20}(?:echo[ ])?(?:String::from\()?@?${keyIn}`,
  // X = () => "v"   X: async (): string => "v"   X: String / get() = "v"   X => "v"   def X, do: "v"
  String.raw`${shut}[ \t]{0,4}(?:[:=][ \t]{0,4}(?:async[ ])?${parameters}(?::[^"'\x60={}\n]{1,30})?[ \t]{0,4}=>[ \t]{0,4}\(?|:[ \t]{0,4}[\w?<>.]{1,30}\s{1,30}get\(\)[ \t]{0,4}=[ \t]{0,4}|,[ ]do:[ ])${keyIn}`,
  // X = y ? "v" : z   X = y ? z : "v"   X = y if z else "v"
  String.raw`${shut}[ \t]{0,4}[:=][ \t]{0,4}(?:[^"'\x60;\n=?]|\[["']\w{1,40}["']\]){1,60}(?:[=!]={1,2}[ \t]{0,4}(?:"[^"\n]{0,24}"|'[^'\n]{0,24}')[ \t]{0,4})?(?:\?[ \t]{0,4}(?:[^"'\x60;\n:?]{1,60}:[ \t]{0,4})?|\belse[ ])${keyIn}`,
  // X.equals("v")  getX().compareTo("v")  X.value === "v"  [X isEqualToString:@"v"]
  String.raw`(?:\(\))?\.(?:equals|equalsIgnoreCase|contentEquals|eql\?|compareTo|compare)[ \t]{0,2}\(\s{0,20}(${quote})`,
  String.raw`${shut}\.(?:value|text)[ \t]{0,4}[=!]={1,2}[ \t]{0,4}(${quote})`,
  String.raw`[ \t]{1,4}isEqual(?:To\w{0,12})?:[ \t]{0,4}@?(${quote})`,
  // switch (X) { case "v":
  String.raw`\)?\s{0,20}\{\s{0,40}case[ \t]{1,4}(${quote})`,
  // `X` to `v`
  String.raw`(?:${quote})?[ \t]{1,4}(?:to|is|was|as)[ \t]{1,4}(${quote})`,
  // 01 X PIC X(20) VALUE "v"
  String.raw`[ \t]{1,20}PIC(?:TURE)?[ \t]{1,8}(?:IS[ \t]{1,8})?[\w()]{1,24}[ \t]{1,20}VALUE[ \t]{1,8}(?:IS[ \t]{1,8})?(${quote})`,
  // s:9:"X";s:32:"v"
  String.raw`(?:${quote})?;s:\d{1,4}:(${quote})`,
  // | X | v |
  String.raw`(?:${quote})?[ \t]{0,20}\|[ \t]{0,20}(${quote})?`,
].map((source) => new RegExp(source, 'iy'))

/** `ENV X v`: a bare value behind a blank, allowed only where a command is known to write it so. */
const command =
  /(?:^|[\s'"[,:%-])(?:env|arg|set|setx|setenv|export|define|put|add|update|config|(?:proxy_)?set_header|set-header)(?:[ \t]{1,3}--?\w{1,8}){0,2}[ \t'"]{1,8}$|\bconfig(?:[ ]--?\w{1,8})?[ ][\w.-]{1,24}\.$|(?:^|\s)--?$|\n[ \t]{0,8}$/i
const bareGap = /["']?(?:[ \t]{1,8}|['"],[ \t]{0,4}(?=["']))/y

/** How far behind its name a value may begin. */
export const slotReach = 260

/** What was asked last of each text: several names end at one place, and what finds passwords asks for the same. */
const asked = new WeakMap<Buffer, { readonly start: number; readonly end: number; readonly slots: readonly Slot[] }>()

/** Where the value of the name at [start, end) may begin. The text is read as Latin-1, one character for a byte; it must not change. */
export function slotsBehind(text: Buffer, start: number, end: number): readonly Slot[] {
  const last = asked.get(text)
  if (last?.start === start && last.end === end) return last.slots
  const slots = findSlots(text, start, end)
  asked.set(text, { start, end, slots })
  return slots
}

function findSlots(text: Buffer, start: number, end: number): readonly Slot[] {
  const window = text.toString('latin1', end, Math.min(text.length, end + slotReach))
  const slots: Slot[] = []
  const add = (at: number, found: string) => {
    if (!slots.some((slot) => slot.at === end + at)) slots.push({ at: end + at, quote: found })
  }
  for (const bridge of bridges) {
    bridge.lastIndex = 0
    const match = bridge.exec(window)
    if (match !== null) add(bridge.lastIndex, match[1] ?? '')
  }
  if (command.test(text.toString('latin1', Math.max(0, start - 48), start)) || start === 0) {
    bareGap.lastIndex = 0
    if (bareGap.test(window)) add(bareGap.lastIndex, '')
  }
  return slots
}

const afterBare = byteSet(' \t\r\n\f\v\0"\'`,;)}]<>&|#\\')

/** Whether a value that ends here fills its slot: to the closing quote, or to what ends a bare value. */
export function isFilled(text: Uint8Array, end: number, slot: Slot): boolean {
  if (end === text.length) return slot.quote === ''
  if (slot.quote === '') return afterBare[text[end]!] === 1 || isPercent(text, end)
  if (slot.quote.startsWith('&')) return text[end] === 0x26
  if (slot.quote.startsWith('%')) return text[end] === 0x25
  // a line end, as an escape, may stand before the quote
  if (text[end] === 0x5c && (text[end + 1] === 0x6e || text[end + 1] === 0x72)) return true
  let i = end
  while (text[i] === 0x5c && i - end < 5) i++
  return text[i] === slot.quote.charCodeAt(slot.quote.length - 1)
}

/** `%22`, `%26` and the like end a value inside a URL. */
const isPercent = (text: Uint8Array, at: number): boolean => text[at] === 0x25 && text[at + 1]! >= 0x30 && text[at + 1]! <= 0x37
