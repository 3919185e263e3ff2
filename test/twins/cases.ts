import { readdirSync } from 'node:fs'
import type { Cases } from './case.ts'

/** What every twin in this folder brings: a file that exports `cases`. */
export const cases: Cases = Object.assign(
  {},
  ...(await Promise.all(
    readdirSync(import.meta.dirname)
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && name !== 'cases.ts')
      .map(async (name) => ((await import(`./${name}`)) as { cases?: Cases }).cases ?? {}),
  )),
)
