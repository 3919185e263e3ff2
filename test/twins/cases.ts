import { readdirSync } from 'node:fs'
import type { Cases } from './case.ts'

/** What every twin in this folder brings: a file that exports `cases`. No kind has two, of which one would be asked. */
const brought = await Promise.all(
  readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && name !== 'cases.ts')
    .map(async (name) => ((await import(`./${name}`)) as { cases?: Cases }).cases ?? {}),
)
const kinds = brought.flatMap((each) => Object.keys(each))
const twice = kinds.filter((kind, i) => kinds.indexOf(kind) !== i)
if (twice.length > 0) throw new Error(`two twins for ${twice.join(', ')}`)

export const cases: Cases = Object.assign({}, ...brought)
