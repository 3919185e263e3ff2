import type { Service } from '../model/service.ts'

export interface NamedKey {
  readonly service: string
  readonly kind: string
}

/** Letters and digits alone, as descriptions mean their names. */
const plain = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, '')

/** Variables that the issuers' own tools read, which name no service in a way that could be told from them. */
const official: readonly (readonly [name: string, service: string])[] = [
  // https://docs.github.com/en/actions/tutorials/publish-packages/publish-nodejs-packages
  ['nodeauthtoken', 'npm'],
  // https://cli.github.com/manual/gh_help_environment
  ['ghtoken', 'github'],
  ['ghpat', 'github'],
  ['ghenterprisetoken', 'github'],
  // https://docs.docker.com/build/ci/github-actions/
  ['dockerpassword', 'docker-hub'],
  ['dockertoken', 'docker-hub'],
  // https://developers.cloudflare.com/workers/wrangler/system-environment-variables/
  ['cfapitoken', 'cloudflare'],
]

/** Words that every service's names are made of: a name of these alone tells nothing. */
const common =
  /^(?:api|app|auth|access|account|admin|client|env|id|key|keys|name|password|private|public|secret|service|test|token|tokens|user|prod|dev|ci)+$/

/** Where words begin in a name, counted in its letters and digits: `VOICEFLOW_API_KEY` is no `*everflowApiKey`. */
function wordStartsOf(name: string): readonly number[] {
  const starts: number[] = []
  let count = 0
  for (let i = 0; i < name.length; i++) {
    if (plain(name[i]!) === '') continue
    const before = name[i - 1] ?? ''
    if (plain(before) === '' || (/[a-z\d]/.test(before) && /[A-Z]/.test(name[i]!))) starts.push(count)
    count++
  }
  return starts
}

/** Which service's key a variable of this name holds, by the names in the descriptions; null where none says so, or several do. */
export function makeNames(services: readonly Service[]): (name: string) => NamedKey | null {
  const whole = new Map<string, NamedKey[]>()
  const ends = new Map<string, NamedKey[]>()
  const starts = new Map<string, NamedKey[]>()
  const add = (to: Map<string, NamedKey[]>, name: string, key: NamedKey) => {
    const there = to.get(name)
    if (there === undefined) to.set(name, [key])
    else there.push(key)
  }
  for (const service of services)
    for (const [kind, key] of Object.entries(service.keys)) {
      const parts = key.parts === undefined ? [] : Object.values(key.parts).filter((part) => part.public !== true)
      for (const context of [...(key.beside ?? []), ...parts.flatMap((part) => part.beside ?? [])]) {
        if (!('named' in context) || context.in !== undefined) continue
        const name = plain(context.named)
        if (name === '' || common.test(name)) continue
        const of = { service: service.id, kind }
        if (context.named.startsWith('*') && !context.named.endsWith('*')) add(ends, name, of)
        else if (context.named.endsWith('*') && !context.named.startsWith('*')) add(starts, name, of)
        else if (!context.named.includes('*')) add(whole, name, of)
      }
      // The service's own settings name its keys, too.
      if (key.admin !== undefined)
        add(whole, plain(key.admin.env), { service: service.id, kind: key.admin.is.split('/')[1] ?? kind })
    }
  const ids = new Map(services.map((service) => [plain(service.id), service]))
  const kindOf = (service: Service): NamedKey => {
    const kinds = Object.keys(service.keys)
    return { service: service.id, kind: kinds.length === 1 ? kinds[0]! : '' }
  }
  for (const [name, id] of official) {
    const service = ids.get(plain(id))
    if (service !== undefined) add(whole, name, kindOf(service))
  }
  const known = new Map<string, NamedKey | null>()
  return (name) => {
    const there = known.get(name)
    if (there !== undefined) return there
    const text = plain(name)
    let found = whole.get(text) ?? []
    // `DOCKERHUB_USERNAME`: beside a key, and none itself.
    if (found.length === 0 && /(?:username|login|email|region|bucket|hostname)$/.test(text)) {
      known.set(name, null)
      return null
    }
    // The longest name that fits says the most.
    for (const from of wordStartsOf(name))
      if (found.length === 0 && text.length - from > 3) found = ends.get(text.slice(from)) ?? []
    for (let to = text.length; found.length === 0 && to > 3; to--) found = starts.get(text.slice(0, to)) ?? []
    // `SENTRY_AUTH_TOKEN`: the service's own name, and words that say nothing.
    for (let to = text.length - 3; found.length === 0 && to > 2; to--) {
      const service = ids.get(text.slice(0, to))
      if (service !== undefined && common.test(text.slice(to))) found = [kindOf(service)]
    }
    const named = new Set(found.map(({ service }) => service))
    const kinds = new Set(found.map(({ kind }) => kind))
    const key = named.size !== 1 ? null : kinds.size === 1 ? found[0]! : { service: found[0]!.service, kind: '' }
    known.set(name, key)
    return key
  }
}
