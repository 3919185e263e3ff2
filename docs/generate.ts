/**
 * Writes `action.yml` and the tables of the docs from the program's own data, and takes away pages of services that are no more. With
 * `--check` it changes nothing, says what is out of date and ends with 1. `npm run docs` runs it.
 */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { stringify } from 'yaml'
import { jsonSchema } from '../src/config/json-schema.ts'
import { inputTable } from '../src/inputs.ts'
import { outputTable } from '../src/outputs.ts'
import { services } from '../src/services/index.ts'
import { allServices, servicePages, servicesFolder, servicesWithActs } from './service-pages.ts'
import * as tables from './tables.ts'

const project = new URL('../', import.meta.url)
const read = (path: string, top = project) => readFileSync(new URL(path, top), 'utf8')

function actionYml(): string {
  const { description } = JSON.parse(read('package.json')) as { description: string }
  const inputs = inputTable
    .filter(({ action }) => action)
    .map((input) => {
      const usual = input.actionDefault ?? input.default
      return [
        input.name,
        { description: input.help, required: false, ...(usual === undefined ? {} : { default: String(usual) }) },
      ]
    })
  const action = {
    name: 'rekey',
    description,
    author: 'rekey contributors',
    branding: { icon: 'key', color: 'gray-dark' },
    inputs: Object.fromEntries(inputs),
    outputs: Object.fromEntries(
      outputTable.map(({ name, words, help }) => [
        name,
        { description: words === undefined ? help : `${help} One of: ${words.join(', ')}.` },
      ]),
    ),
    runs: { using: 'node24', main: 'dist/action.js' },
  }
  return `# Made by docs/generate.ts from src/inputs.ts and src/outputs.ts; edit those.\n${stringify(action, { lineWidth: 0, defaultStringType: 'PLAIN' })}`
}

/** Pages with marked places, and the tables that go there. */
const pages: Readonly<Record<string, Readonly<Record<string, () => string>>>> = {
  'README.md': {
    inputs: tables.actionInputs,
    outputs: tables.actionOutputs,
    options: tables.commandLineOptions,
    environment: tables.environment,
  },
  'docs/trust.md': { trust: tables.trust, permissions: tables.permissions },
  'docs/json.md': { events: () => tables.events(read('src/model/incident.ts')), ways: tables.waysToTell },
  'docs/audits.md': { audits: tables.auditTable, advice: tables.adviceTable },
  'docs/keyservice.md': { requests: () => tables.requests(read('src/keyservice/openapi.json')) },
  'docs/services.md': { acts: () => servicesWithActs(services), services: () => allServices(services) },
}

function filled(path: string, parts: Readonly<Record<string, () => string>>, top: URL): string {
  let text = read(path, top)
  for (const [name, make] of Object.entries(parts)) {
    const [start, end] = [`<!-- made: ${name} -->`, `<!-- end: ${name} -->`]
    const from = text.indexOf(start)
    const to = text.indexOf(end)
    if (from < 0 || to < from) throw new Error(`${path} has no place for ${name}: ${start} ... ${end}`)
    text = `${text.slice(0, from + start.length)}\n\n${make()}\n\n${text.slice(to)}`
  }
  return text
}

/** A file that has something made in it, as it should be; null: it should not be there. */
interface Made {
  readonly path: string
  readonly text: string | null
}

/** All of them, in the project or a copy of it. */
function made(top: URL): readonly Made[] {
  const ofServices = servicePages(services)
  return [
    { path: 'action.yml', text: actionYml() },
    { path: 'docs/rekey.schema.json', text: `${JSON.stringify(jsonSchema(), null, 1)}\n` },
    ...ofServices,
    ...readdirSync(new URL(servicesFolder, top))
      .map((name) => servicesFolder + name)
      .filter((path) => ofServices.every((page) => page.path !== path))
      .map((path) => ({ path, text: null })),
    ...Object.entries(pages).map(([path, parts]) => ({ path, text: filled(path, parts, top) })),
  ]
}

const stale = (top: URL): readonly Made[] => made(top).filter(({ path, text }) => textThere(path, top) !== text)

const textThere = (path: string, top: URL): string | null => (existsSync(new URL(path, top)) ? read(path, top) : null)

/** Paths of the files that are not as they should be, or should not be. */
export const outOfDate = (top = project): readonly string[] => stale(top).map(({ path }) => path)

/** Makes them as they should be. */
export function bringUpToDate(top = project): void {
  for (const { path, text } of stale(top))
    if (text === null) rmSync(new URL(path, top))
    else writeFileSync(new URL(path, top), text)
}

if (import.meta.main) {
  if (process.argv.includes('--check')) {
    const paths = outOfDate()
    for (const path of paths) console.error(`${path} is out of date; run \`npm run docs\`.`)
    process.exitCode = paths.length === 0 ? 0 : 1
  } else bringUpToDate()
}
