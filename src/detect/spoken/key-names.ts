import type { Context } from '../../model/service.ts'

/** The words of a name, in lower case; camel case begins a new one. */
export const wordsIn = (name: string): string[] =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')

/** A word that a key, a token or a password is called by, alone or as the end of words that are written as one. */
const keyWord =
  /^(?:[a-z]*(?:apikey|accesskey|secretkey|authkey|privatekey|token|secret|password|passwd|passphrase|credentials?|apipass)|keys?|tokens|secrets|pass|pwd|pw|auth|authentication|authorization|pat|creds?|bearer|jwt|apitokens?|appkey|masterkey)$/
const isKeyWord = (word: string): boolean => keyWord.test(word)

/** What may stand behind the word: the name is still that of the key. */
const behind = new Set(
  (
    'key value string literal plain plaintext raw base64 b64 hex prod production dev development stage staging live sandbox default old new current previous ' +
    'primary secondary main env var const test for of to on in my our the is was with api app ro rw read write admin header'
  ).split(' '),
)
/** Words with which it is that of something else. */
const others = new Set(
  (
    'csrf xsrf authenticity antiforgery next page sync continuation cancel public publishable anon anonymous site search css theme cache i18n translation captcha recaptcha foreign sort ' +
    'partition hash hashed encrypted sealed name label type types id ids placeholder hint prompt message error title show hide has no invalid wrong bad fake mock ' +
    'dummy example sample validate check design color syntax lex lexer parser reset forgot missing unknown unexpected keyword punctuation idempotency cursor ' +
    'etag checksum digest integrity fingerprint psk tlspsk map row column index object dict hot'
  ).split(' '),
)

/** Whether the words of a name say that its value is a key. */
export function nameAKey(words: readonly string[]): boolean {
  const last = words.findLastIndex(isKeyWord)
  if (last < 0) return false
  const tail = words.slice(last + 1)
  return tail.every((word) => behind.has(word) || /^v?\d+$/.test(word)) && !words.slice(0, last).some((word) => others.has(word))
}

/** What frameworks have before the names of settings that they hand to the browser, and `create-react-app` and Vite before all. */
const ofFrameworks = [
  ['next', 'public'],
  ['nuxt', 'public'],
  ['expo', 'public'],
  ['plasmo', 'public'],
  ['react', 'app'],
  ['vue', 'app'],
  ['vite'],
  ['gatsby'],
  ['public'],
]
/** The words of a name without them. */
export function withoutFramework(words: readonly string[]): readonly string[] {
  const prefix = ofFrameworks.find((each) => each.every((word, i) => words[i] === word))
  return prefix === undefined ? words : words.slice(prefix.length)
}

/** Words that say nothing of a value but that it belongs to whom they stand beside: `AcmeClient("...")`, `acme.init("...")`. */
const neutral = new Set(
  (
    'client clients api sdk init initialize configure config configuration setup new create make rest service services prod production dev development staging ' +
    'live test my main default the our your io com ai app co net dev js py go node php ruby java http https v1 v2 v3 login connect connection auth use ' +
    'set with from instance provider adapter wrapper driver integration manager handler gateway transport sender from start run load build builder open session'
  ).split(' '),
)
export const areNeutral = (words: readonly string[]): boolean => words.every((word) => neutral.has(word))

/** Whether a name is that of a call that makes a client: `createClient`, `Client.new`, `configure`. */
export const isClientsWork = (words: readonly string[]): boolean => words.length > 0 && areNeutral(words)

/** Whether a name says a key, and nothing of whose: `API_KEY`, `headers.Authorization`, `x-api-key`. */
export const isPlainKey = (words: readonly string[]): boolean =>
  nameAKey(words) && words.every((word) => isKeyWord(word) || neutral.has(word) || behind.has(word) || ofRequests.has(word))
const ofRequests = new Set(
  'x http headers header request req opts options params param args query data body env process'.split(' '),
)

/** How the keys of one kind are called, apart from their service's name. */
export interface Called {
  /** The names that its description gives, as one word each: `apikey`, `projectid`. */
  readonly names: ReadonlySet<string>
  /** Words of which one has to be there, where a plain `api_key` or `token` of the service is something else; null: any will do. */
  readonly only: ReadonlySet<string> | null
}

const plain = new Set('api app access auth key keys token tokens apikey personal rest http user account my'.split(' '))

/** What a description's contexts tell. `own` are the service's words as they are written together. */
export function calledBy(contexts: readonly Context[], own: readonly string[]): Called {
  const names = contexts.flatMap((context) => ('named' in context ? [withoutOwn(wordsIn(context.named), own)] : []))
  const isPlain = names.length === 0 || names.some((words) => words.every((word) => plain.has(word)))
  return {
    names: new Set(names.map((words) => words.join('')).filter((name) => name !== '')),
    only: isPlain ? null : new Set(names.flat().filter((word) => !plain.has(word))),
  }
}

/** Without the service's name at the start. */
function withoutOwn(words: readonly string[], own: readonly string[]): readonly string[] {
  for (let count = Math.min(words.length - 1, 5); count > 0; count--)
    if (own.includes(words.slice(0, count).join(''))) return words.slice(count)
  return words
}

/** How well a name fits keys that are called so: as its description has it, as any key is called, as another of the service's keys may be. */
export function fit(words: readonly string[], { names, only }: Called): 'named' | 'likely' | 'doubtful' {
  if (names.has(words.join(''))) return 'named'
  return only === null || words.some((word) => only.has(word)) ? 'likely' : 'doubtful'
}

/** Whether the name is one that the description gives: whole, or the last of a chain (`config.sk`). */
export const isCalled = (
  { text, words }: { readonly text: string; readonly words: readonly string[] },
  { names }: Called,
): boolean => names.has(words.join('')) || names.has(wordsIn(text.split(/[.:>]/).at(-1)!).join(''))
