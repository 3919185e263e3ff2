import assert from 'node:assert/strict'
import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { pathToFileURL } from 'node:url'
import { bringUpToDate, outOfDate } from '../../docs/generate.ts'
import { makeDetector } from '../../src/detect/detector.ts'
import { services } from '../../src/services/index.ts'
import { sourcesIn, textOf, top, trackedFiles } from './sources.ts'

/** Files that git keeps, as text; those with a zero byte are no text. */
const texts = trackedFiles()
  .map((path) => ({ path, bytes: readFileSync(join(top, path)) }))
  .filter(({ bytes }) => !bytes.includes(0))
  .map(({ path, bytes }) => ({ path, bytes, text: bytes.toString('utf8') }))

/** `FILE:LINE` of each match, without what matched. */
const placesOf = (pattern: RegExp, but: (path: string) => boolean = () => false) =>
  texts
    .filter(({ path }) => !but(path))
    .flatMap(({ path, text }) => text.split('\n').flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}`] : [])))

// Written in pieces, so that this file is none of those it looks for.
const slash = '/'

describe('tracked files', () => {
  it('hold no key', () => {
    const detector = makeDetector(services)
    const found = texts.flatMap(({ path, bytes, text }) =>
      detector
        .find(bytes, path)
        .hits.filter(({ judged }) => judged === null)
        .map(({ key, start }) => `${path}:${text.slice(0, start).split('\n').length} looks like ${key}`),
    )
    assert.deepEqual(found, [])
  })

  it('name no path of a machine', () => {
    const path = new RegExp(`(?<![\\w.~*{}$)-])${slash}(?:work|tmp|home|root|Users)${slash}[\\w.]`)
    assert.deepEqual(
      placesOf(path, (file) => file === '.gitignore'),
      [],
    )
  })

  it('name no host of a package registry', () => {
    const hosts = [
      ['registry', 'npmjs'].join('.'),
      'registry.yarnpkg',
      'npm.pkg.github',
      'pypi',
      ['files', 'pythonhosted'].join('.'),
      'crates',
      'rubygems',
      'proxy.golang',
    ]
    assert.deepEqual(placesOf(new RegExp(`(?:${hosts.join('|')})\\.(?:org|com|io)\\b`.replaceAll(/\.(?!\()/g, '\\.'))), [])
  })

  it('end with a line end, and have no line ends of another system', () => {
    const wrong = texts.filter(
      ({ path, text }) => !path.startsWith('dist/') && text !== '' && (!text.endsWith('\n') || text.includes('\r\n')),
    )
    assert.deepEqual(
      wrong.map(({ path }) => path),
      [],
    )
  })
})

describe('the lock file', () => {
  const lock = JSON.parse(textOf('package-lock.json')) as { packages: Record<string, Record<string, unknown>> }

  it('names what each package holds, not where it came from', () => {
    for (const [path, entry] of Object.entries(lock.packages)) {
      assert.equal(entry.resolved, undefined, path)
      if (path !== '') assert.match(String(entry.integrity), /^sha512-/, path)
    }
  })

  it('is of this package.json', () => {
    const own = JSON.parse(textOf('package.json')) as Record<string, unknown>
    for (const kind of ['dependencies', 'devDependencies', 'optionalDependencies'])
      assert.deepEqual(lock.packages['']?.[kind], own[kind], kind)
  })
})

describe('dependencies', () => {
  const own = JSON.parse(textOf('package.json')) as Record<string, Record<string, string>>
  const all = { ...own.dependencies, ...own.devDependencies, ...own.optionalDependencies }

  it('are each pinned to one version', () => {
    for (const [name, version] of Object.entries(all)) assert.match(version, /^\d+\.\d+\.\d+$/, name)
  })

  it('have each their reason in the docs, and the docs no other', () => {
    const rows = [...textOf('docs/dependencies.md').matchAll(/^\| `([^`]+)` +\| (.+?) +\| (.+?) +\|$/gm)]
    assert.deepEqual(rows.map(([, name]) => name).sort(), Object.keys(all).sort())
    for (const [, name, reason, licence] of rows) {
      assert.ok(reason!.length > 5, name)
      const manifest = join(top, 'node_modules', name!, 'package.json')
      if (trackedOrInstalled(manifest)) assert.equal(licence, JSON.parse(readFileSync(manifest, 'utf8')).license, name)
    }
  })

  it('are used: those of the program by the program', () => {
    const sources = sourcesIn('src').map((path) => textOf(path))
    for (const name of Object.keys(own.dependencies!))
      assert.ok(
        sources.some((text) => text.includes(`'${name}'`) || text.includes(`'${name}/`)),
        `nothing imports ${name}`,
      )
  })
})

/** Packages for other systems are not there. */
function trackedOrInstalled(path: string): boolean {
  try {
    return readFileSync(path).length > 0
  } catch {
    return false
  }
}

describe('the docs', () => {
  it('have in their tables what the program says; `npm run docs` brings them up to date', () => assert.deepEqual(outOfDate(), []))

  it('lose by `npm run docs` the page of a letter that no service has any more, and get back one that is gone', (t) => {
    const copy = mkdtempSync(join(tmpdir(), 'rekey-docs-'))
    t.after(() => rmSync(copy, { recursive: true }))
    for (const path of ['README.md', 'action.yml', 'docs']) cpSync(join(top, path), join(copy, path), { recursive: true })
    const there = pathToFileURL(`${copy}/`)
    bringUpToDate(there)
    const letters = readdirSync(join(copy, 'docs/services'))
    rmSync(join(copy, 'docs/services/a.md'))
    appendFileSync(join(copy, 'docs/services/b.md'), 'more\n')
    writeFileSync(join(copy, 'docs/services/of-nobody.md'), '# Key services: ?\n')
    assert.deepEqual(outOfDate(there), ['docs/services/a.md', 'docs/services/b.md', 'docs/services/of-nobody.md'])
    bringUpToDate(there)
    assert.deepEqual(outOfDate(there), [])
    assert.deepEqual(readdirSync(join(copy, 'docs/services')), letters)
  })

  it('link to pages that are there', () => {
    const pages = texts.filter(({ path }) => path.endsWith('.md'))
    const tracked = new Set(trackedFiles())
    for (const { path, text } of pages)
      for (const [, target] of text.matchAll(/\]\((?!https?:)([^)#\s]+)(?:#[^)]*)?\)/g))
        assert.ok(tracked.has(join(path, '..', target!)), `${path} links to ${target}, which git does not keep`)
  })

  it('describe every field of the JSON document', () => {
    const page = textOf('docs/json.md')
    const fields = [...textOf('src/model/document.ts').matchAll(/readonly (\w+)\??:/g)].map(([, name]) => name!)
    assert.ok(fields.length > 40)
    for (const field of fields) assert.match(page, new RegExp(`\\b${field}\\b`), `docs/json.md does not say what ${field} is`)
  })

  it('describe every key of the configuration', () => {
    const page = textOf('docs/configuration.md')
    const schema = textOf('src/config/file-schema.ts')
    const keys = [...schema.matchAll(/^\s+'?([a-z][a-z-]+)'?: /gm)].map(([, name]) => name!)
    assert.ok(keys.length > 30)
    for (const key of keys)
      assert.ok(page.includes(`\`${key}\``) || page.includes(`${key}:`), `docs/configuration.md does not say what ${key} is`)
  })
})
