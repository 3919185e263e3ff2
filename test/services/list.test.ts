import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { it } from 'node:test'
import { sampleOf } from '../../src/detect/sample.ts'
import { makeMatcher, matchAt } from '../../src/detect/shape.ts'
import { jsonWebToken } from '../../src/model/json-web-token.ts'
import { type Key, mayBeAnywhere, mayBeOthers, type Shape } from '../../src/model/service.ts'
import { apiKeyNames, credentialNames, plainKeyNames, secretNames, tokenNames } from '../../src/model/usual-names.ts'
import { uuid, uuidAny } from '../../src/model/uuid.ts'
import { services } from '../../src/services/index.ts'

const folder = new URL('../../src/services/', import.meta.url)
const files = readdirSync(folder).filter((file) => file !== 'index.ts')

it('every description is on the list, under its file’s name, in order', () => {
  const ids = services.map(({ id }) => id)
  assert.deepEqual(ids, [...ids].sort())
  assert.deepEqual(files.map((file) => file.replace(/\.ts$/, '')).sort(), ids)
})

it('kinds have names of their own over all services, since audits and suppressions name them alone', () => {
  const kinds = services.flatMap(({ keys }) => Object.keys(keys))
  assert.equal(new Set(kinds).size, kinds.length)
  const names = services.flatMap(({ keys }) => Object.values(keys).map(({ name }) => name))
  assert.equal(new Set(names).size, names.length)
})

it('settings have names of their own: one says nothing of two services', () => {
  const envs = services.flatMap(({ vars, keys }) => [
    ...new Set([
      ...Object.values(vars ?? {}).map(({ env }) => env),
      ...Object.values(keys).flatMap(({ admin }) => (admin === undefined ? [] : [admin.env])),
    ]),
  ])
  // What the run itself is: its repository, GitHub's own API, and the token that administers it.
  const ofTheRun = ['GITHUB_API_URL', 'REKEY_ADMIN_TOKEN', 'GITHUB_REPOSITORY']
  const named = envs.filter((env) => !ofTheRun.includes(env))
  assert.equal(new Set(named).size, named.length)
})

it('no setting is one that a package manager fills in from the folder it runs in: a pull request could say where keys go', () => {
  const named = services.flatMap(({ vars = {}, keys }) => [
    ...Object.values(vars).map(({ env }) => env),
    ...Object.values(keys).flatMap(({ admin }) => (admin === undefined ? [] : [admin.env])),
  ])
  assert.ok(named.length > 50)
  assert.deepEqual(
    named.filter((env) => /^(?:npm|pnpm|yarn|bun)_/i.test(env)),
    [],
  )
})

it('every description is held against the form by the compiler, and is all data', () => {
  for (const file of files) {
    const text = readFileSync(new URL(file, folder), 'utf8')
    assert.match(text, /\} as const satisfies Service\n$/, file)
  }
})

/** Data as a description would have it, formatted. */
const written = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(written).join(', ')}]`
  if (typeof value !== 'object' || value === null) return typeof value === 'string' ? `'${value}'` : String(value)
  const fields = Object.entries(value).map(([name, each]) => `${name}: ${written(each)}`)
  return `{ ${fields.join(', ')} }`
}

/** Finds the same items in a row, on one line or several; `WORD` is any word, the same in each. */
const inARow = (items: readonly unknown[]): RegExp => {
  const literal = items.map((item) => written(item).replace(/[^\w\s]/g, '\\$&')).join(',\\s+')
  return new RegExp(literal.replace('WORD', '([\\w.-]+)').replaceAll('WORD', '\\1'))
}

it('no description spells out what the model has: UUIDs, web tokens, the usual names', () => {
  const names = [apiKeyNames, plainKeyNames, tokenNames, secretNames, credentialNames].map((namesOf) => namesOf('WORD'))
  const texts = files.map((file) => ({ file, text: readFileSync(new URL(file, folder), 'utf8') }))
  for (const items of [uuid, uuidAny, jsonWebToken, ...names]) {
    const spelled = inARow(items)
    assert.match(items.map(written).join(',\n  ').replaceAll('WORD', 'acme'), spelled)
    assert.deepEqual(
      texts.flatMap(({ file, text }) => (spelled.test(text) ? [file] : [])),
      [],
    )
  }
})

/** Each secret's layouts, with the kind that it is one of. */
const layouts = services.flatMap((service) =>
  Object.entries(service.keys as { readonly [kind: string]: Key }).flatMap(([kind, key]) => {
    const secrets = Object.values(key.parts ?? {}).filter((part) => part.public !== true)
    const shapes: readonly Shape[] = key.parts === undefined ? (key.shapes ?? [key.shape]) : secrets.map(({ shape }) => shape)
    return shapes.map((shape) => ({ service, name: `${service.id}/${kind}`, key, shape }))
  }),
)
const random = (count: number) => Uint8Array.from(randomBytes(count))

it('no key of another service looks like one whose refusal is the last word: such kinds are `shared`', () => {
  const sure = layouts
    .filter(({ service, key }) => key.verify !== undefined && !mayBeOthers(key) && !mayBeAnywhere(service))
    .map((each) => ({ ...each, matcher: makeMatcher(each.shape) }))
  assert(sure.length > 40)
  const alike = new Set<string>()
  for (const { service, name, shape } of layouts)
    for (let i = 0; i < 8; i++) {
      const value = Buffer.from(sampleOf({ shape }, random).parts.key!, 'latin1')
      for (const each of sure)
        if (each.service !== service && matchAt(each.matcher, value, 0)?.end === value.length)
          alike.add(`${name} is like ${each.name}`)
    }
  assert.deepEqual([...alike], [])
})

it('a key that nothing marks is nobody’s by its looks: no refusal of it is the last word', () => {
  const names = layouts.filter(({ key }) => key.verify !== undefined && mayBeOthers(key)).map(({ name }) => name)
  for (const name of [
    'fastly/fastly-api-token',
    'heroku/heroku-old-key',
    'linode/linode-token',
    'loco/loco-api-key',
    'lokalise/lokalise-api-token',
    'mongodb-atlas/mongodb-atlas-api-key',
    'notion/notion-legacy-token',
    'stripe/stripe-secret-key',
  ])
    assert(names.includes(name), name)
  for (const name of [
    'github/github-pat',
    'resend/resend-api-key',
    'airtable/airtable-personal-access-token',
    'openai/openai-user-key',
  ])
    assert(!names.includes(name), name)
})
