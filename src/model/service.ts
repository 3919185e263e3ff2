/**
 * The description of a key service: data alone, so that ours (TypeScript constants) and a user's own (YAML in the configuration)
 * have one form and the same powers. `docs/service-form.md` explains each part with examples.
 */
export interface Service {
  /** Lower-case words with hyphens; the file's name, the row in the docs, the word in reports. */
  readonly id: string
  readonly name: string
  /** The issuer's page about its keys. */
  readonly docs: string
  /** The only places where a key of this service is ever sent: a host name, `*.name`, or `{var.x}`. */
  readonly hosts: readonly string[]
  /**
   * People run servers of their own, or under names of their own: a key may be one of any server. It is sent to `hosts` alone all the same,
   * so that a server that calls are to reach is a setting there.
   */
  readonly selfHosted?: true
  /**
   * Settings a call needs besides the key. They come from the environment or the trusted configuration, never from text that was
   * scanned. A value given as an https URL is cut to its host. A host made from a variable is never a key's only possible host.
   */
  readonly vars?: { readonly [name: string]: Setting }
  /** Calls that acts lean on: a token exchange, the holder of a key. Named in templates as `{holder.user}`. */
  readonly lookups?: { readonly [name: string]: Lookup }
  readonly keys: { readonly [kind: string]: Key }
  /** What use needs which access, for the privilege audit. */
  readonly usage?: { readonly [need in 'read' | 'write' | 'keyless']?: readonly Use[] }
  readonly limits?: RateLimits & { readonly active?: number }
}

/** A setting, by its environment variable. */
export interface Setting {
  readonly env: string
  readonly default?: string
  /** What stands before, or behind, the first such mark is meant: `owner/name`, `ID:SECRET`. A value that lacks it is none. */
  readonly before?: string
  readonly after?: string
  /** The whole host of calls, given as a URL with a path: requests go below it (a GitHub Enterprise Server's `/api/v3`). */
  readonly path?: true
}

/** Calls that one run sends to a service. */
export interface RateLimits {
  readonly perSecond?: number
  readonly perHour?: number
  readonly perRun?: number
}

/** One kind of key. An act that is absent is one that the issuer's documentation does not have. */
export type Key = Looks & {
  readonly name: string
  /** The page that the shape was read from. Without one a leak of this shape is never more than `likely`. */
  readonly source?: string
  /** How sure the shape alone makes a match. Default: `likely`; a check or checksum that holds makes it `certain`. */
  readonly weak?: true
  /**
   * Keys of other services have the same mark: a refusal says no more than that this service does not know the key, unless it did before.
   * Where the shape has no mark at all it is so without the word (`mayBeOthers`).
   */
  readonly shared?: true
  /** Surroundings of which one has to hold. Required of a shape without a literal of four characters. */
  readonly beside?: readonly Context[]
  /**
   * Its mark is no other service's: each layout that has one is found wherever it stands, and `beside` only says how what holds it is
   * called.
   */
  readonly alone?: true
  /** How the key travels. The first is used to send it; all are contexts for detection and the key-in-URL audit. */
  readonly carriers?: readonly Carrier[]
  /** The stronger credential that `as: admin` calls use: itself a key of a described kind, `service/kind`. */
  readonly admin?: { readonly is: string; readonly env: string }
  /**
   * It is the private half of a pair: `{key.public}` is the other one, as `authorized_keys` has it. A service that trusts it lists that: the
   * record is `live`, a whole list without it a refusal. What is made is a new pair, of which `{new.public}` goes out.
   */
  readonly pair?: 'ssh'
  readonly verify?: Verify
  readonly privilege?: Call<Access>
  readonly list?: List
  readonly disable?: Ways<Act & { readonly undo: Act }>
  readonly revoke?: Ways<Act>
  readonly create?: Ways<Mint>
  /** In place. `old` says what becomes of the old value: it dies with the answer, after a time that is chosen, or stays. */
  readonly rotate?: Ways<Mint & { readonly old: 'dies' | 'chosen' | 'stays' }>
  /** What a scope is worth, by glob. A scope that no glob names is worth something unknown, never `read`. */
  readonly scopes?: { readonly [access in Access]?: readonly string[] }
  /** Access that every key of this kind has, where the kind alone says it. */
  readonly access?: Access
  readonly manual?: Manual
  /** How a person gets a key of this service that may do less. */
  readonly less?: Manual
  /** It is a person's and acts as that person: one sentence on what there is for a machine instead. */
  readonly personal?: string
  /** One sentence: what a thief can do with it. */
  readonly reach?: string
}

/** What a person does where no call exists. `page` may be a template over what `verify` read; it is shown only if its host is the service's. */
export interface Manual {
  readonly page: string
  readonly steps: readonly string[]
}

/** Several ways are tried in order. The next is tried after `denied` or where a credential is missing, never after `unknown`. */
export type Ways<T> = T | readonly T[]
/** From the least to the most. */
export const accesses = ['none', 'read', 'write', 'full'] as const
export type Access = (typeof accesses)[number]

/** A key has one layout, several, or parts that stand near each other (`within` lines). */
export type Looks =
  | { readonly shape: Shape; readonly check?: Check; readonly shapes?: never; readonly parts?: never; readonly within?: never }
  | {
      readonly shapes: readonly Shape[]
      readonly check?: Check
      readonly shape?: never
      readonly parts?: never
      readonly within?: never
    }
  | {
      readonly parts: { readonly [part: string]: Part }
      readonly within: number
      readonly shape?: never
      readonly shapes?: never
      readonly check?: never
    }
/** A part that is `public` (an id) is no leak alone; it may be shown. */
export interface Part {
  readonly shape: Shape
  readonly public?: true
  readonly beside?: readonly Context[]
}

/**
 * Pieces in a row, each as long as it can be: there is no way back. A run of open length must end where the piece after it can't
 * start inside it; a shape that breaks this is refused with the piece's number.
 */
export type Shape = readonly Piece[]
export type Piece = string | { readonly oneOf: readonly string[] } | Run | Checksum | Until
/** A run of characters; base64 of open length takes its padding along. `as` names it as a part of the key (`{key.id}`); `holds` is a fixed marker somewhere inside. */
export type Run = RunOf & { readonly as?: string; readonly holds?: string }
type RunOf = {
  readonly [A in Alphabet]: { readonly [K in A]: Length } & { readonly [K in Exclude<Alphabet, A>]?: never }
}[Alphabet]
export type Length = number | readonly [least: number, most: number]
/** `hex` is lower case, `hexUpper` upper, `hexAny` either; `base32` is RFC 4648; `word` is base62 with `_`; `base64url` has `-` and `_`, `unreserved` `.` and `~` besides, `token68` `+` and `/` as well. */
export type Alphabet =
  | 'digit'
  | 'hex'
  | 'hexUpper'
  | 'hexAny'
  | 'lower'
  | 'upper'
  | 'letter'
  | 'base32'
  | 'base36'
  | 'base36upper'
  | 'base58'
  | 'base62'
  | 'word'
  | 'base64'
  | 'base64url'
  | 'unreserved'
  | 'token68'
  | 'userinfo'
  | 'hostname'
/**
 * A CRC-32 written in base 62 (`0-9A-Za-z`), base 36 or hex, padded with `0` on the left; `base62Swapped` begins with its lowest digit,
 * `hexSwapped` with its lowest byte. It is over the runs before it, the last of them alone (`run`), all before it, or all before the
 * literal that separates it (`separated`).
 */
export interface Checksum {
  readonly crc32: 'base62' | 'base62Swapped' | 'base36' | 'hex' | 'hexSwapped'
  readonly length: number
  readonly over: 'runs' | 'run' | 'all' | 'separated'
}
/** Printable ASCII and line breaks up to and with `until`, which may not hold `not`; `max` is the most it may be long. */
export interface Until {
  readonly until: string
  readonly not: string
  readonly max: number
}
/**
 * Inner structure that a plain row of pieces can't say. `bech32` is of one case, its last six characters the checksum of BIP 173;
 * `base58check` is base 58 whose last four bytes are Bitcoin's checksum, `crc16` base 32 whose last two are a CRC-16,
 * `ed25519` base 58 of a private key and its public one.
 */
export type Check = 'jwt' | 'pem' | 'macaroon' | 'bech32' | 'base58check' | 'crc16' | 'ed25519' | Inside | Marvin
/** The base64 that begins with `eyJ` is a JSON object, and these are among its members. */
export interface Inside {
  readonly json: readonly string[]
}
/**
 * A Marvin32 checksum at the key's end, started from one of these seeds: names of eight characters. The key is base64 (of either
 * alphabet), and its last bytes are the first `kept` ones of the checksum over those before. With `text`, it is over the characters
 * themselves, and the last of them are the first `kept` digits of it in base 66.
 */
export interface Marvin {
  readonly marvin: readonly string[]
  readonly kept: 3 | 4
  readonly text?: true
}

export type Context =
  /** The value is assigned to this name (`*` at either end; case, `_` and `-` don't count), perhaps only in files of this glob. */
  | { readonly named: string; readonly in?: string }
  /** This word stands at most so many characters away. */
  | { readonly word: string; readonly within: number }
  /** The value of this flag of this command. */
  | { readonly command: string; readonly flag: string }

export type Carrier =
  | DirectCarrier
  /** HTTP Digest (RFC 7616), `user:password`. The call is made twice: without the key to be asked for it, then with its digest. */
  | { readonly digest: string }
  | { readonly exchange: Exchange; readonly gives: string }
/** The parts of a key that each way to sign needs. */
export const signedBy = {
  sigv4: ['id', 'secret'],
  'google-jwt': ['client_email', 'private_key'],
  'github-app': ['id', 'private_key'],
} as const
/** How a credential goes along with a call by itself. */
export type DirectCarrier =
  | { readonly header: string; readonly value: string }
  | { readonly query: string }
  | { readonly basic: string }
  | { readonly sign: 'sigv4'; readonly service: string; readonly region: string }
  /** Of a call to the token endpoint: the parts `client_email`, `private_key` and `private_key_id` sign what it asks for (RFC 7523). */
  | { readonly sign: 'google-jwt'; readonly scope: string }
  /** A GitHub App's JWT (RS256), from the parts `id` (App or client id) and `private_key`; as `Bearer`. */
  | { readonly sign: 'github-app' }
/**
 * A call that gives a token for a credential (RFC 6749, section 4.4 and the like), which then goes along as `Bearer`; `gives` is where it
 * stands in the answer. In its templates `{key}` is the credential that is exchanged, and settings are all that there is besides.
 */
export interface Exchange extends Pick<Request, 'headers' | 'json' | 'form' | 'answer'> {
  readonly request: `POST ${string}`
  /** Left out where the credential stands in the body. */
  readonly carrier?: DirectCarrier
  /** The answer that has the token; any 2xx where it is left out. */
  readonly of?: When
}

/**
 * One HTTP call. Templates may stand in URL, headers and bodies: `{key}`, `{key.part}`, `{var.x}`,
 * `{verify.id}`, `{list.id}`, `{incident.label}`, `{lookup.field}`. The name before the dot tells which call comes first. A value that
 * is missing stops the call: nothing is ever sent half filled. A template that is a whole JSON value keeps its type (a list of scopes).
 */
export interface Request {
  readonly request: `${'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'} ${string}`
  /** Whose credential is carried. Default `key`. */
  readonly as?: 'key' | 'admin' | 'none'
  readonly carrier?: Carrier
  readonly headers?: { readonly [name: string]: string }
  readonly json?: Json
  readonly form?: { readonly [name: string]: string }
  /** Templates whose values must be there before the call goes out, though it carries none of them: what makes sure that it is the right one. */
  readonly needs?: readonly string[]
  /** Default `json`. */
  readonly answer?: 'json' | 'xml'
}
/** What an answer means. Two meanings that both hold, or none, are `unknown`: order never decides. */
export interface Call<Meaning extends string> extends Request {
  readonly means: { readonly [meaning in Meaning]?: When | readonly When[] }
  readonly reads?: Reads
  /** No page of the issuer says so: it may inform, but it never closes an incident. */
  readonly inferred?: true
}
export type Verify = Call<'live' | 'dead' | 'limited'>
/** An act that ends or stops a key. */
export interface Act extends Call<'done' | 'gone' | 'denied'> {
  /** The list in the body that holds `{key}` takes so many keys at once. */
  readonly batch?: number
  /** Seconds until the service is sure to refuse the key; it is asked again until then. */
  readonly settles?: number
}
/** Makes a key. `gives` names each part of the new key in the answer: secrets from birth. A public part that it leaves out stays what it was. */
export interface Mint extends Call<'done' | 'denied'> {
  readonly gives: { readonly [part: string]: Source }
  /** Seconds until the service is sure to take the new key; it is asked again until then. */
  readonly settles?: number
  /** Steps for a person where the answer was lost and nothing finds the key that was made. */
  readonly ifLost?: readonly string[]
}
/**
 * Finds the one record of a key. All pages are read before a record counts as the only one. `match` compares a field of the record
 * with the key: whole (`equals`), an id in the key (`id`/`is`), or weakly (`first`, `last`, `mask`). A weak match allows only what
 * can be undone. `first` with `least` asks for a record that shows so many characters, which is as good as an id. `label` is the field
 * that holds a label we gave, by which a key made by a run that died is found. `own` says that the page calls it a list of all keys of
 * whoever asks: asked with the key itself it holds the key, so that the only record that fits is its own, however little is shown.
 */
export interface List extends Call<'done' | 'denied'> {
  readonly items: string
  readonly next?:
    | 'link'
    | { readonly cursor: Source; readonly param: string }
    | { readonly page: string; readonly size: number; readonly from?: 0 }
    | { readonly offset: string; readonly size: number }
  readonly match:
    | { readonly equals: string }
    | { readonly id: Source; readonly is: string }
    | { readonly first: string; readonly least?: number }
    | { readonly last: string }
    | { readonly mask: string }
  readonly own?: true
  readonly label?: string
  /** What later calls repeat of the record, as `{list.title}`. A label of ours at its end is left out. */
  readonly gives?: { readonly [name: string]: Source }
}
/** A value on the way to an act. What it gives is secret. */
export interface Lookup extends Request {
  readonly of?: When
  readonly gives: { readonly [name: string]: Source }
}

/** A status; a status with a field of the body (present, or one of these values); a status with a header; a status with no body, or `{}` (`empty: true`), or with `{}` alone. */
export type When =
  | number
  | { readonly status: number; readonly empty: true | '{}' }
  | {
      readonly status: number
      readonly at: string
      readonly is?: string | boolean | number | readonly (string | boolean | number)[]
    }
  /** A field whose text begins so, where a service ends its sentence with a part of the key or a name. */
  | { readonly status: number; readonly at: string; readonly begins: string }
  | { readonly status: number; readonly header: string; readonly is?: string }
export type ReadField = 'id' | 'name' | 'owner' | 'account' | 'scopes' | 'access' | 'created' | 'used' | 'expires' | 'page'
/** The only words of an answer that reports may show. Dates are read in any documented form. */
export type Reads = { readonly [field in ReadField]?: Source }
/** Where a value stands: a dotted path in the body, a header, a claim of a JWT, what follows a mark in a field (up to another), or a path in the JSON that a field holds in base64. */
export type Source =
  | string
  | { readonly header: string; readonly split?: string }
  | { readonly jwt: string; readonly of: string }
  | { readonly at: string; readonly after: string; readonly until?: string }
  | { readonly base64: string; readonly of: string }
export type Use =
  | { readonly action: string; readonly input?: string }
  | { readonly command: string }
  | { readonly request: string }
/** A name in a template: its source and, behind a dot, its field. */
export const nameInTemplate = /\{([a-z][A-Za-z0-9_-]*)(?:\.([A-Za-z0-9_-]+))?\}/g
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** What a key kind can do; the order is that of the docs' table. */
export const actNames = ['verify', 'privilege', 'age', 'list', 'disable', 'revoke', 'create', 'rotate'] as const
export type ActName = (typeof actNames)[number]

/** The acts that a kind of key has, read off its description. */
export function actsOf(key: Key): readonly ActName[] {
  const has: Record<ActName, boolean> = {
    verify: isAskable(key),
    privilege: key.privilege !== undefined || key.scopes !== undefined || key.verify?.reads?.access !== undefined,
    age: key.verify?.reads?.created !== undefined || key.list?.reads?.created !== undefined,
    list: key.list !== undefined,
    disable: key.disable !== undefined,
    revoke: key.revoke !== undefined,
    create: key.create !== undefined,
    rotate: key.rotate !== undefined,
  }
  return actNames.filter((name) => has[name])
}

/** True for keys that anyone can be asked about. */
export const isAskable = (key: Key): boolean => key.verify !== undefined || (key.pair !== undefined && key.list !== undefined)

/** So many characters of a key have to be fixed before they tell whose it is. */
const telling = 4

/**
 * True where the value alone does not tell whose key it is: others' look the same, or too little of it is fixed, so that nothing but what
 * stands around it names the service. That may be wrong, and another service's key is refused, too. In a pair each secret has to tell: it
 * may stand beside the wrong id.
 */
export function mayBeOthers(key: Key): boolean {
  const secrets = Object.values(key.parts ?? {}).filter((part) => part.public !== true)
  const shapes = key.parts !== undefined ? secrets.map(({ shape }) => shape) : (key.shapes ?? [key.shape])
  return key.shared === true || shapes.some((shape) => fixedIn(shape) < telling)
}

/** How many characters of a shape are the same in each key. What UUIDs, web tokens (`-`, `eyJ`) and PEM have is everybody's. */
function fixedIn(shape: Shape): number {
  if (shape.some((piece) => typeof piece === 'object' && 'until' in piece)) return 0
  const count = (text: string) => text.replace(/eyJ|-/g, '').length
  return shape.reduce((sum, piece) => {
    if (typeof piece === 'string') return sum + count(piece)
    if ('oneOf' in piece) return sum + Math.min(...piece.oneOf.map(count))
    return sum + ('holds' in piece ? count(piece.holds ?? '') : 0)
  }, 0)
}

/** True for services that nobody is at: a private key is accepted wherever its public half was put. */
export const isNobodys = ({ hosts, selfHosted }: Service): boolean => hosts.length === 0 && selfHosted !== true

/** A service's hosts, where those that a setting names are known by its default: the others are left out. */
export const knownHosts = ({ hosts, vars }: Service): readonly string[] =>
  hosts
    .map((host) => host.replace(/\{var\.([\w-]+)\}/g, (written, name: string) => vars?.[name]?.default ?? written))
    .filter((host) => !host.includes('{'))

/** True where any server may be this service's: people run their own, or a setting without a default alone says where it is. */
export const mayBeAnywhere = (service: Service): boolean =>
  service.selfHosted === true || knownHosts(service).length < service.hosts.length

/** `[x]`, `x` or nothing as a list. */
export const waysOf = <T>(ways: Ways<T> | undefined): readonly T[] =>
  ways === undefined ? [] : Array.isArray(ways) ? (ways as readonly T[]) : [ways as T]
