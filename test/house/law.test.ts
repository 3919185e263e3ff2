import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { law } from './law.ts'
import { importsOf, isAssemblyScript, roomOf, sourcesIn, textOf, top } from './sources.ts'

const files = sourcesIn('src')
const all = files.flatMap((path) => importsOf(path))
const ofTheHouse = all.filter(({ to }) => to.startsWith('src/'))
const arrow = ({ from, to }: { from: string; to: string }) => `${from} -> ${to}`

describe('the reader of imports', () => {
  it('sees every way to import', () => {
    const source = [
      `import { a } from './a.ts'`,
      `import type { B } from '../model/b.ts'`,
      `import {\n  c,\n  type D,\n} from './c.ts'`,
      `import * as e from 'e'`,
      `import './f.ts'`,
      `export { g } from './g.ts'`,
      `export type { H } from './h.ts'`,
      `const i = await import('./i.ts')`,
      `type J = import('./j.ts').J`,
      `const k = await import(\n  './k.ts'\n)`,
    ].join('\n')
    const seen = importsOf('src/room/x.ts', source).map(({ to, typeOnly }) => `${to}${typeOnly ? ' (type)' : ''}`)
    const expected = ['a', 'c', 'f', 'g', 'i', 'j', 'k'].map((name) => `src/room/${name}.ts`)
    assert.deepEqual(seen.sort(), [...expected, 'e', 'src/model/b.ts (type)', 'src/room/h.ts (type)'].sort())
  })

  it('finds as many as there are words `from` and `import`', () => {
    for (const path of files) {
      const source = textOf(path).replace(/^\s*(?:\*|\/\/|\/\*\*).*$/gm, '')
      const words = source.match(/^(?:import|export)\b.*\bfrom '|^\} from '|\bimport\(|^import '/gm) ?? []
      assert.equal(importsOf(path, source).length, words.length, path)
    }
  })
})

describe('the law of imports', () => {
  it('knows every room', () => {
    const rooms = new Set(files.map(roomOf))
    assert.deepEqual(
      [...rooms].filter((room) => !Object.hasOwn(law, room)),
      [],
    )
  })

  it('is kept by every import', () => {
    const broken = ofTheHouse.filter(
      ({ from, to }) => roomOf(from) !== roomOf(to) && !Object.hasOwn(law[roomOf(from)]!, roomOf(to)),
    )
    assert.deepEqual(broken.map(arrow), [])
  })

  it('lets the kernel lean on nothing but itself', () => {
    const kernel = readdirSync(join(top, 'src/kernel')).filter((name) => isAssemblyScript(`src/kernel/${name}`))
    assert.ok(kernel.length > 5)
    for (const name of kernel)
      for (const [, from] of textOf(`src/kernel/${name}`).matchAll(/\bfrom '([^']+)'/g))
        assert.ok(kernel.includes(`${from!.replace('./', '')}.ts`), `${name} imports ${from}`)
  })

  it('has no circle, and lets nobody but the doors know the world', () => {
    const done = new Set<string>()
    const visit = (room: string, above: readonly string[]): void => {
      assert.ok(!above.includes(room), `a circle: ${[...above, room].join(' -> ')}`)
      if (!done.has(room)) for (const next of Object.keys(law[room]!)) visit(next, [...above, room])
      done.add(room)
    }
    for (const room of Object.keys(law)) visit(room, [])
    for (const [room, allowed] of Object.entries(law)) assert.equal(Object.hasOwn(allowed, 'world'), room === 'doors', room)
  })

  it('lets files of one room lean on each other in one direction', () => {
    const lean = ofTheHouse.filter(({ typeOnly }) => !typeOnly)
    const done = new Set<string>()
    const visit = (path: string, above: readonly string[]): void => {
      assert.ok(!above.includes(path), `a circle: ${[...above, path].join(' -> ')}`)
      if (!done.has(path)) for (const { from, to } of lean) if (from === path) visit(to, [...above, path])
      done.add(path)
    }
    for (const path of files) visit(path, [])
  })

  it('leaves the outside to the world: files, network, processes, clock, chance, environment', () => {
    const outside =
      /\b(?:Date\.now|new Date\(\)|Math\.random|performance\.now|process\.|setTimeout|setInterval|globalThis|createRequire)|(?<![.\w])fetch\((?!git\b)/
    const builtIn = new Set(['node:crypto', 'node:zlib', 'node:path', 'node:util', 'node:buffer'])
    const chance = /\brandom(?:Bytes|UUID|Int|FillSync|Fill)\b[^:]*from 'node:crypto'/
    for (const path of files.filter((each) => !['world', 'doors'].includes(roomOf(each)))) {
      const source = textOf(path).replace(/^\s*(?:\*|\/\/|\/\*\*).*$/gm, '')
      assert.doesNotMatch(source, outside, path)
      assert.doesNotMatch(source, chance, path)
      assert.doesNotMatch(source, /\bimport\((?!\s*')/, `${path} imports what a test can't read`)
      for (const { to } of importsOf(path)) if (to.startsWith('node:')) assert.ok(builtIn.has(to), `${path} imports ${to}`)
    }
  })

  it('lets keys become text only where they are sent, stored, masked or bound', () => {
    const rooms = new Set(['issuer', 'stores', 'world', 'detect', 'keyservice', 'config'])
    const files = /^src\/(?:text\/standard-webhook\.ts|response\/journal\.ts|verbs\/demo[^/]*\.ts|verbs\/demo\/.*)$/
    for (const path of sourcesIn('src').filter((each) => textOf(each).includes('.reveal(')))
      assert.ok(rooms.has(roomOf(path)) || files.test(path), `${path} reveals keys`)
  })

  it('is written in TypeScript that can be erased, without lists of re-exports', () => {
    const lists = new Set(['src/audits/index.ts', 'src/services/index.ts', 'src/stores/index.ts', 'src/reporters/index.ts'])
    for (const path of files) {
      assert.ok(!path.endsWith('/index.ts') || lists.has(path), `${path} is a list that nobody proves complete`)
      assert.doesNotMatch(path, /(?:utils?|helpers?|common|misc)(?:\.ts|\/)/, path)
    }
  })
})
