import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { advice } from '../../docs/advice.ts'
import { audits } from '../../src/audits/index.ts'
import { formInWords, storeForms } from '../../src/model/store-forms.ts'
import { services } from '../../src/services/index.ts'
import { sourcesIn, textOf, top } from './sources.ts'

const members = (folder: string) =>
  sourcesIn(folder)
    .map((path) => path.slice(folder.length + 1, -'.ts'.length))
    .filter((name) => name !== 'index')

describe('key services', () => {
  const ids = services.map(({ id }) => id)

  it('are one file each, all on the list, sorted', () => {
    assert.deepEqual(ids, members('src/services').sort())
    assert.deepEqual(ids, [...ids].sort())
  })

  it('have kinds of key whose names say whose they are, none twice', () => {
    const kinds = services.flatMap((service) => Object.keys(service.keys))
    assert.equal(new Set(kinds).size, kinds.length)
    for (const service of services)
      for (const kind of Object.keys(service.keys)) assert.ok(kind.startsWith(`${service.id}-`), `${service.id}: ${kind}`)
  })

  it('are in the docs, with every kind', () => {
    const all = textOf('docs/services.md')
    const pages = new Map<string, string>()
    for (const { id, name, keys } of services) {
      const letter = /^[a-z]/.test(id) ? id[0]! : '0-9'
      const page = pages.get(letter) ?? textOf(`docs/services/${letter}.md`)
      pages.set(letter, page)
      assert.ok(all.includes(`[${name}](services/${letter}.md#${id})`), id)
      assert.ok(page.includes(`\n## ${id}\n\n**${name}** · `), id)
      for (const kind of Object.keys(keys)) assert.ok(page.includes(`\n- \`${kind}\`: `), kind)
    }
    assert.deepEqual(readdirSync(join(top, 'docs/services')).sort(), [...pages.keys()].map((letter) => `${letter}.md`).sort())
  })

  it('that can act have a twin, written from their pages', () => {
    // rekey's own key service is asked itself.
    const twins = ['keyservice', ...members('test/twins')]
    for (const { id, keys } of services) {
      const acts = Object.values(keys).some(({ revoke, rotate, create, disable }) =>
        [revoke, rotate, create, disable].some((act) => act !== undefined),
      )
      if (acts) assert.ok(twins.includes(id), `${id} has no twin in test/twins`)
    }
  })
})

describe('reporters', () => {
  it('are one file each, all on the list and in the docs', async () => {
    const { reporters } = await import('../../src/reporters/index.ts')
    const names = reporters.map(({ name }) => name as string)
    const page = textOf('docs/json.md')
    assert.deepEqual(names, [...names].sort())
    for (const name of names) assert.match(page, new RegExp(`^\\| \`${name}\` `, 'm'), name)
    for (const name of names) assert.ok(members('src/reporters').includes(name), name)
    const writers = members('src/reporters').filter((name) =>
      /^export (?:async )?(?:function|const) (?:write|send)/m.test(textOf(`src/reporters/${name}.ts`)),
    )
    assert.deepEqual(
      writers.filter((name) => !names.includes(name)),
      [],
    )
  })
})

describe('stores', () => {
  it('are in the docs, one row for each kind of place', () => {
    const page = textOf('docs/configuration.md')
    for (const form of storeForms) assert.ok(page.includes(`\n| \`${formInWords(form)}\` `), formInWords(form))
  })
})

describe('audits', () => {
  const pages = textOf('docs/audits.md')
  const ids = audits.map(({ id }) => id)

  it('are one file each, all on the list, sorted, and in the docs', () => {
    const files = members('src/audits').filter((name) => /^export const \w+: Audit = /m.test(textOf(`src/audits/${name}.ts`)))
    assert.deepEqual(ids, files.sort())
    for (const id of ids) assert.match(pages, new RegExp(`^\\| \`${id}\` `, 'm'), id)
  })

  it('answer the advice of issuers: every row of it has an audit or something else, and no audit that there is not', () => {
    for (const row of advice) {
      assert.ok(row.audits.length > 0 || row.else !== undefined, row.asks)
      for (const id of row.audits) assert.ok(ids.includes(id), `${row.asks}: ${id}`)
    }
  })

  it('each have workflows or keys that they must tell, and twins that they must not', () => {
    const cases = textOf('test/audits/cases.ts')
    for (const id of ids) assert.ok(cases.includes(`'${id}'`), `${id} has no case in test/audits/cases.ts`)
  })
})
