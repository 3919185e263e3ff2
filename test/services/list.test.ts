import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { it } from 'node:test'
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

it('every description is held against the form by the compiler, and is all data', () => {
  for (const file of files) {
    const text = readFileSync(new URL(file, folder), 'utf8')
    assert.match(text, /\} as const satisfies Service\n$/, file)
  }
})
