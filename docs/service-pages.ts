import { alphabets } from '../src/detect/alphabets.ts'
import { actsOf, type Context, type Key, mayBeOthers, type Piece, type Service, type Shape } from '../src/model/service.ts'
import { code, table } from './tables.ts'

/** The pages of key services: one for each letter that ids begin with, and what leads to them. All of it made from the descriptions. */

/** The page of a service: that of its letter, or of all digits. */
const letterOf = ({ id }: Service): string => (/^[a-z]/.test(id) ? id[0]! : '0-9')
const lettersOf = (services: readonly Service[]): readonly string[] => [...new Set(services.map(letterOf))]
const linkTo = (service: Service): string => `[${service.name}](services/${letterOf(service)}.md#${service.id})`

/** Services whose keys rekey can ask about or act on, each with what can be done to some kind of its keys. */
export function servicesWithActs(services: readonly Service[]): string {
  const rows = services.map((service) => ({ service, acts: new Set<string>(Object.values(service.keys).flatMap(actsOf)) }))
  const able = rows.filter(({ acts }) => acts.size > 0)
  const names = ['verify', 'age', 'privilege', 'list', 'disable', 'revoke', 'create', 'rotate']
  const others = able.flatMap(({ acts }) => [...acts].filter((act) => !names.includes(act)))
  if (others.length > 0) throw new Error(`no column for ${others.join(', ')}`)
  return table(
    ['service', ...names],
    able.map(({ service, acts }) => [linkTo(service), ...names.map((name) => (acts.has(name) ? 'yes' : ''))]),
  )
}

/** A line of links for each letter. */
export const allServices = (services: readonly Service[]): string =>
  lettersOf(services)
    .map((letter) => {
      const links = services.filter((service) => letterOf(service) === letter).map(linkTo)
      return `**[${letter.toUpperCase()}](services/${letter}.md)** ${links.join(' · ')}`
    })
    .join('\n\n')

/** Where the pages by letter are. */
export const servicesFolder = 'docs/services/'

/** The pages by letter, by their paths. */
export const servicePages = (services: readonly Service[]): readonly { readonly path: string; readonly text: string }[] =>
  lettersOf(services).map((letter) => {
    const own = services.filter((service) => letterOf(service) === letter)
    const head = `# Key services: ${letter.toUpperCase()}\n\nMade from \`src/services/\` (\`npm run docs\`). What the lines mean: [services.md](../services.md).`
    return { path: `${servicesFolder}${letter}.md`, text: `${[head, ...own.map(section)].join('\n\n')}\n` }
  })

function section(service: Service): string {
  const settings = Object.entries(service.vars ?? {}).map(
    ([name, { env, default: usual }]) =>
      `- setting ${code(`{var.${name}}`)} from ${code(env)}${usual === undefined ? '' : `, otherwise ${code(usual)}`}`,
  )
  const hosts = [...service.hosts.map(code), ...(service.selfHosted === true ? ['servers of one’s own'] : [])]
  const kinds = Object.entries(service.keys)
  const admins = kinds.flatMap(([kind, { admin }]) =>
    admin === undefined ? [] : [`- stronger credential for ${code(kind)}: a ${code(admin.is)} in ${code(admin.env)}`],
  )
  const limits = Object.entries(service.limits ?? {}).map(
    ([name, most]) => `${most} ${{ perSecond: 'calls a second', perHour: 'calls an hour', active: 'active keys' }[name]}`,
  )
  const told = [
    page(service.docs),
    hosts.length === 0 ? 'sent to nobody: there is no one to ask' : `sent to ${hosts.join(', ')}`,
    ...limits.map((limit) => `at most ${limit}`),
  ]
  return [
    `## ${service.id}`,
    `**${service.name}** · ${told.join(' · ')}`,
    [...settings, ...admins, ...kinds.map(([kind, key]) => kindLine(service, kind, key))].join('\n'),
  ].join('\n\n')
}

function kindLine(service: Service, kind: string, key: Key): string {
  const acts = [...actsOf(key), ...(key.manual === undefined ? [] : ['steps for a person'])]
  const source = key.source === undefined ? 'shape not documented, never more than likely' : `shape from ${page(key.source)}`
  const parts = [
    looksLike(service, key),
    ...(acts.length === 0 ? [] : [acts.join(', ') + refusedOnce(key)]),
    ...(key.weak === true ? ['weak'] : []),
    source,
  ]
  return `- ${code(kind)}: ${parts.join(' · ')}`
}

/** Of kinds that can be asked about: what a refusal is worth. */
const refusedOnce = (key: Key): string =>
  key.verify !== undefined && key.verify.inferred !== true && mayBeOthers(key)
    ? ' (others’ keys look the same: refused means dead only of a key that this service knew before)'
    : ''

function page(address: string): string {
  const isOwn = !address.startsWith('https:')
  return `[${isOwn ? address : new URL(address).host}](${isOwn ? address.replace(/^docs\//, '../') : address})`
}

function looksLike(service: Service, key: Key): string {
  if (key.parts === undefined)
    return (
      (key.shapes ?? [key.shape]).map(shapeText).join(' or ') + besideText(service, key.alone === true ? [] : (key.beside ?? []))
    )
  const parts = Object.entries(key.parts).map(
    ([name, part]) => `${name}: ${shapeText(part.shape)}${besideText(service, part.beside ?? [])}`,
  )
  return `${parts.join('; ')}; within ${key.within} lines`
}

/** So many names are told; the others are in the description. */
const mostNames = 4

function besideText(service: Service, contexts: readonly Context[]): string {
  if (contexts.length === 0) return ''
  const names = contexts.map((context) =>
    code('named' in context ? context.named : 'word' in context ? context.word : `${context.command} ${context.flag}`),
  )
  const more = names.length - mostNames
  return more <= 1
    ? `, beside ${names.join(' or ')}`
    : `, beside ${names.slice(0, mostNames).join(' or ')} or [${more} more](../../src/services/${service.id}.ts)`
}

const shapeText = (shape: Shape): string => shape.map(pieceText).join(' ')

function pieceText(piece: Piece): string {
  if (typeof piece === 'string') return code(piece)
  if ('oneOf' in piece) return piece.oneOf.map(code).join('/')
  if ('crc32' in piece) return `${piece.length} checksum`
  if ('until' in piece) return `… ${code(piece.until)}`
  const alphabet = Object.keys(alphabets).find((name) => name in piece)!
  const length = (piece as unknown as Record<string, number | readonly [number, number]>)[alphabet]!
  return `${typeof length === 'number' ? length : `${length[0]}–${length[1]}`} ${alphabet}`
}
