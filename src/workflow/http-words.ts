import type { Carriage, SentRequest, Spot } from '../model/workflow.ts'
import type { WordValue } from './shell-state.ts'
import { known, shade, shown, type Value } from './value.ts'

/** A command line read as an HTTP request: what it asks, and how each word goes along. */
export interface HttpWords {
  readonly request: SentRequest | null
  readonly carried: (word: number) => Carriage | null
}

/** Options of curl that take a value and say nothing about what is asked. https://curl.se/docs/manpage.html */
const curlValues = new Set(
  (
    '-A --user-agent -b --cookie -c --cookie-jar -o --output -e --referer -m --max-time --connect-timeout --retry --retry-delay --retry-max-time -w ' +
    '--write-out --cacert --capath -E --cert --key --cert-type --pass -x --proxy -U --proxy-user --noproxy --resolve --interface --limit-rate -r --range ' +
    '-y --speed-time -Y --speed-limit -z --time-cond --ciphers -D --dump-header --output-dir --max-redirs --stderr --trace --trace-ascii --unix-socket ' +
    '--dns-servers --max-filesize --keepalive-time --proto --tls-max --local-port --aws-sigv4 --rate --create-file-mode --happy-eyeballs-timeout-ms -C'
  ).split(' '),
)
const curlData = new Set(
  '-d --data --data-raw --data-binary --data-ascii --data-urlencode -F --form --form-string --json'.split(' '),
)
const wgetValues = new Set(
  (
    '-O --output-document -o --output-file -a --append-output -P --directory-prefix -t --tries -T --timeout -U --user-agent -w --wait -Q --quota -e --execute ' +
    '--referer --load-cookies --save-cookies --ca-certificate --certificate --private-key -A -R -D -I -X -l --level --limit-rate --waitretry'
  ).split(' '),
)

/** The programs that this file can read. */
export const httpPrograms = new Set([
  'curl',
  'wget',
  'http',
  'https',
  'xh',
  'xhs',
  'gh',
  'Invoke-RestMethod',
  'Invoke-WebRequest',
])

export function readHttp(program: string, words: readonly WordValue[], at: Spot): HttpWords {
  if (program === 'curl') return curl(words, at)
  if (program === 'wget') return wget(words, at)
  if (program === 'gh') return gh(words, at)
  if (program.startsWith('Invoke-')) return invoke(words, at)
  return httpie(program, words, at)
}

/** Words one after another as options and their values. `short` are one-letter options that take a value, which may be glued to them. */
function options(words: readonly WordValue[], valued: (flag: string) => boolean) {
  const read: { flag: string | null; value: Value; word: number; quoted: boolean }[] = []
  for (let index = 0; index < words.length; index++) {
    const { value, quoted } = words[index]!
    const first = value[0]
    const text = typeof first === 'string' ? first : ''
    const [, long, glued] = /^(--[\w-]+)(=)?/.exec(text) ?? []
    if (long !== undefined) {
      if (glued !== undefined)
        read.push({ flag: long, value: [text.slice(long.length + 1), ...value.slice(1)], word: index, quoted: true })
      else if (valued(long)) read.push({ flag: long, value: words[index + 1]?.value ?? [], word: ++index, quoted: true })
      else read.push({ flag: long, value: [], word: index, quoted: true })
      continue
    }
    if (/^-[A-Za-z#0-9]/.test(text)) {
      for (let letter = 1; letter < text.length; letter++) {
        const flag = `-${text[letter]}`
        if (!valued(flag)) {
          read.push({ flag, value: [], word: index, quoted: true })
          continue
        }
        const rest: Value = [text.slice(letter + 1), ...value.slice(1)]
        const here = shown(rest) !== ''
        read.push({ flag, value: here ? rest : (words[index + 1]?.value ?? []), word: here ? index : ++index, quoted: true })
        break
      }
      continue
    }
    read.push({ flag: null, value, word: index, quoted })
  }
  return read
}

/** Long options that change what is asked may be shortened to any beginning that is theirs alone. */
const shortens = (flag: string, options: readonly string[]): boolean =>
  flag.length > 3 &&
  (flag.startsWith('--expand-') || (!options.includes(flag) && options.some((option) => option.startsWith(flag))))
const curlMethods =
  '--request --data --data-raw --data-binary --data-ascii --data-urlencode --form --form-string --json --upload-file --head --config --next --variable --get'.split(
    ' ',
  )
const wgetMethods = '--method --post-data --post-file --body-data --body-file --execute --input-file --config'.split(' ')

/** A header by which many servers take another method than the request's. */
const overrides = (value: Value): boolean => /^\s*x-(?:http-)?method(?:-override)?\s*:/i.test(shown(value))

/** True where a word may be anything, another option among it. */
const mayBeOption = (value: Value, quoted: boolean) => !quoted && typeof value[0] !== 'string' && value.length > 0

function curl(words: readonly WordValue[], at: Spot): HttpWords {
  const ways = new Map<number, Carriage>()
  const more = new Set([
    '-X',
    '--request',
    '-H',
    '--header',
    '-u',
    '--user',
    '--url',
    '-T',
    '--upload-file',
    '--oauth2-bearer',
    '-K',
    '--config',
    '--url-query',
  ])
  let [named, implied, query, certain]: [string | null | undefined, string, boolean, boolean] = [undefined, 'GET', false, true]
  const urls: { value: Value; word: number }[] = []
  for (const { flag, value, word, quoted } of options(
    words,
    (each) => curlValues.has(each) || curlData.has(each) || more.has(each),
  )) {
    if (flag === null || flag === '--url') {
      if (mayBeOption(value, quoted) && flag === null) certain = false
      urls.push({ value, word })
      ways.set(word, urlWay(value))
    } else if (flag === '-X' || flag === '--request') {
      named = known(value)
    } else if (flag === '-H' || flag === '--header') {
      if (overrides(value)) certain = false
      ways.set(word, headerWay(value))
    } else if (flag === '--oauth2-bearer') {
      ways.set(word, { by: 'header', name: 'Authorization' })
    } else if (flag === '-u' || flag === '--user') {
      ways.set(word, { by: 'basic' })
    } else if (flag === '-b' || flag === '--cookie') {
      ways.set(word, { by: 'header', name: 'Cookie' })
    } else if (flag === '-T' || flag === '--upload-file') {
      implied = 'PUT'
    } else if (curlData.has(flag)) {
      if (implied === 'GET') implied = 'POST'
      ways.set(word, { by: 'body' })
    } else if (flag === '--url-query') {
      ways.set(word, { by: 'query', name: nameBefore(value) })
    } else if (flag === '-G' || flag === '--get') {
      query = true
    } else if (flag === '-I' || flag === '--head') {
      implied = 'HEAD'
    } else if (flag === '-K' || flag === '--config' || flag === '-:' || flag === '--next' || shortens(flag, curlMethods))
      certain = false
  }
  if (query) {
    if (implied === 'POST') implied = 'GET'
    for (const [word, way] of ways) if (way.by === 'body') ways.set(word, { by: 'query', name: nameBefore(words[word]!.value) })
  }
  const method = !certain ? null : named === undefined ? implied : named
  return {
    request: one(
      urls.map(({ value }) => value),
      method,
      at,
    ),
    carried: (word) => ways.get(word) ?? null,
  }
}

function wget(words: readonly WordValue[], at: Spot): HttpWords {
  const ways = new Map<number, Carriage>()
  const more = new Set([
    '--header',
    '--user',
    '--password',
    '--http-user',
    '--http-password',
    '--method',
    '--post-data',
    '--post-file',
    '--body-data',
    '--body-file',
    '-i',
    '--input-file',
  ])
  let [method, certain]: [string | null, boolean] = ['GET', true]
  const urls: Value[] = []
  for (const { flag, value, word, quoted } of options(words, (each) => wgetValues.has(each) || more.has(each))) {
    if (flag === null) {
      if (mayBeOption(value, quoted)) certain = false
      urls.push(value)
      ways.set(word, urlWay(value))
    } else if (flag === '--header') {
      if (overrides(value)) certain = false
      ways.set(word, headerWay(value))
    } else if (/^--(?:http-)?(?:user|password)$/.test(flag)) ways.set(word, { by: 'basic' })
    else if (flag === '--method') method = known(value)
    else if (/^--(?:post|body)-(?:data|file)$/.test(flag)) {
      if (flag.startsWith('--post')) method = 'POST'
      ways.set(word, { by: 'body' })
    } else if (flag === '-i' || flag === '--input-file' || flag === '-e' || flag === '--execute' || shortens(flag, wgetMethods))
      certain = false
  }
  return { request: one(urls, certain ? method : null, at), carried: (word) => ways.get(word) ?? null }
}

/** HTTPie and xh: `[METHOD] URL name:value name==value name=value`. https://httpie.io/docs/cli/request-items */
function httpie(program: string, words: readonly WordValue[], at: Spot): HttpWords {
  const ways = new Map<number, Carriage>()
  const valued = new Set(
    '-a --auth -A --auth-type -o --output -p --print --timeout --session --verify --cert --proxy -s --style --raw'.split(' '),
  )
  let [method, url, body, alone]: [string | null | undefined, Value | undefined, boolean, boolean] = [
    undefined,
    undefined,
    false,
    false,
  ]
  for (const { flag, value, word } of options(words, (each) => valued.has(each))) {
    if (flag !== null) {
      if (flag === '-a' || flag === '--auth') ways.set(word, { by: 'basic' })
      if (flag === '-I' || flag === '--ignore-stdin') alone = true
      if (flag === '--raw') [body] = [true, ways.set(word, { by: 'body' })]
      continue
    }
    const text = shown(value)
    if (url === undefined && method === undefined && /^[A-Z]+$/.test(text) && known(value) !== null) method = text
    else if (url === undefined && method === undefined && text === shade) method = null
    else if (url === undefined) [url] = [value, ways.set(word, urlWay(value))]
    else if (/^[^=:]+==/.test(text)) ways.set(word, { by: 'query', name: nameBefore(value) })
    else if (/^[\w-]+:(?!=)/.test(text)) ways.set(word, headerWay(value))
    else [body] = [true, ways.set(word, { by: 'body' })]
  }
  if (url === undefined) return { request: null, carried: (word) => ways.get(word) ?? null }
  const first = url[0]
  const whole: Value =
    typeof first === 'string' && !first.includes('://')
      ? [`${program.endsWith('s') ? 'https' : 'http'}://${first.replace(/^:\/?/, 'localhost/')}`, ...url.slice(1)]
      : url
  return {
    // In a workflow there is no terminal: without a method, what comes on standard input would make it a POST.
    request: one([whole], method === undefined ? (body ? 'POST' : alone ? 'GET' : null) : method, at),
    carried: (word) => ways.get(word) ?? null,
  }
}

/** `gh api PATH`: https://cli.github.com/manual/gh_api. Other commands of gh are known by their words. */
function gh(words: readonly WordValue[], at: Spot): HttpWords {
  const ways = new Map<number, Carriage>()
  if (known(words[0]?.value ?? []) !== 'api') return { request: null, carried: () => null }
  let [method, implied, certain]: [string | null | undefined, string, boolean] = [undefined, 'GET', true]
  let path: Value | undefined
  const valued = new Set(
    '-X --method -f --raw-field -F --field -H --header -q --jq -t --template --input --cache --hostname -p --preview'.split(' '),
  )
  for (const { flag, value, word, quoted } of options(words.slice(1), (each) => valued.has(each))) {
    if (flag === null) {
      if (mayBeOption(value, quoted)) certain = false
      path ??= value
    } else if (flag === '-X' || flag === '--method') method = known(value)
    else if (['-f', '--raw-field', '-F', '--field', '--input'].includes(flag)) {
      implied = 'POST'
      ways.set(word + 1, { by: 'body' })
    } else if (flag === '-H' || flag === '--header') ways.set(word + 1, headerWay(value))
    else if (flag === '--hostname') certain = false
  }
  const text = shown(path ?? [])
  // GraphQL is always POST, and its words say whether it changes anything.
  if (path === undefined || !certain || text === 'graphql' || text.includes('://') || text.startsWith(shade))
    return { request: null, carried: (word) => ways.get(word) ?? null }
  const request = one([[`https://api.github.com/${text.replace(/^\//, '')}`]], method === undefined ? implied : method, at)
  return { request, carried: (word) => ways.get(word) ?? null }
}

/** https://learn.microsoft.com/en-us/powershell/module/microsoft.powershell.utility/invoke-restmethod */
function invoke(words: readonly WordValue[], at: Spot): HttpWords {
  const ways = new Map<number, Carriage>()
  let [method, url, certain]: [string | null, Value | undefined, boolean] = ['GET', undefined, true]
  for (let index = 0; index < words.length; index++) {
    const { value, quoted } = words[index]!
    const flag = known(value)?.toLowerCase() ?? ''
    const next = words[index + 1]?.value ?? []
    // `@parameters` fills in any of them.
    if (!quoted) certain = false
    else if (isShort(flag, 'method') || isShort(flag, 'custommethod')) [method] = [known(next), ++index]
    else if (isShort(flag, 'uri')) [url] = [next, ways.set(++index, urlWay(next))]
    else if (/^-headers?$/.test(flag))
      ways.set(++index, { by: 'header', name: /(?<![\w-])([\w-]+)["']?\s*=[^=]*$/.exec(beforeKey(next))?.[1] ?? null })
    else if (flag === '-token' || flag === '-credential') ways.set(++index, { by: 'header', name: 'Authorization' })
    else if (flag === '-body' || flag === '-form' || flag === '-infile') ways.set(++index, { by: 'body' })
    else if (
      /^-(?:usebasicparsing|skip\w+|allow\w+|passthru|disable\w+|verbose|usedefaultcredentials|preserve\w+|nop\w+)$/.test(flag)
    )
      continue
    else if (flag.startsWith('-')) index++
    else if (url === undefined) [url] = [value, ways.set(index, urlWay(value))]
    else certain = false
  }
  return {
    request: url === undefined ? null : one([url], certain ? method : null, at),
    carried: (word) => ways.get(word) ?? null,
  }
}

/** A parameter by its name or the beginning of it. */
const isShort = (flag: string, name: string): boolean => flag.length > 1 && `-${name}`.startsWith(flag)

/** The request, where there is one URL only. */
function one(urls: readonly Value[], method: string | null, at: Spot): SentRequest | null {
  const texts = [...new Set(urls.map(shown))]
  return texts.length === 1 ? requestTo(texts[0]!, method, at) : null
}

/** A request to a URL, in which a shade stands for what is not known. */
export function requestTo(url: string, method: string | null, at: Spot): SentRequest {
  const full = /^[a-z][a-z\d+.-]*:\/\//i.test(url) || url.startsWith(shade) ? url : `http://${url}`
  const [, scheme, authority = ''] = /^([a-z][a-z\d+.-]*):\/\/([^/?#]*)/i.exec(full) ?? []
  const host = authority
    .slice(authority.lastIndexOf('@') + 1)
    .replace(/:\d+$/, '')
    .toLowerCase()
  const clear = /^[a-z\d.-]+$/.test(host)
  return {
    path: at.path,
    line: at.line,
    column: at.column,
    method: method === null ? null : method.toUpperCase(),
    url: full,
    host: clear ? host : null,
    plain: scheme?.toLowerCase() === 'http',
  }
}

/** How a key in this URL goes along. */
export function urlWay(value: Value): Carriage {
  const before = beforeKey(value)
  const query = before.lastIndexOf('?')
  if (query >= 0) return { by: 'query', name: nameBefore(value) }
  const after = shown(value).slice(before.length)
  return /^[a-z]+:\/\/[^/]*$/i.test(before) && /^…[^/]*@/.test(after) ? { by: 'basic' } : { by: 'url' }
}

/** `Name: value` */
export function headerWay(value: Value): Carriage {
  const name = /^\s*([\w-]+)\s*:/.exec(beforeKey(value))?.[1] ?? null
  return { by: 'header', name }
}

/** `name=` or `name:` that stands last before the key. */
const nameBefore = (value: Value): string | null => /(?<![\w.[\]-])([\w.[\]-]+)={1,2}[^&=]*$/.exec(beforeKey(value))?.[1] ?? null

const beforeKey = (value: Value): string => {
  const at = value.findIndex((piece) => typeof piece !== 'string' && piece.keys.length > 0)
  return shown(at < 0 ? value : value.slice(0, at))
}
