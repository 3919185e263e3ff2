import type { Audit } from '../model/audit.ts'
import { remarkAt, startOf } from './remarks.ts'

const words = new Set([
  'API',
  'APP',
  'AUTH',
  'KEY',
  'KEYS',
  'TOKEN',
  'SECRET',
  'SECRETS',
  'PASSWORD',
  'PASS',
  'PASSWD',
  'PW',
  'PWD',
  'PAT',
  'MY',
  'TEST',
  'NEW',
  'OLD',
  'TMP',
  'TEMP',
  'FOO',
  'BAR',
  'X',
  'PROD',
  'CREDENTIAL',
  'CREDENTIALS',
  'ACCESS',
  'BOT',
  'PRIVATE',
  'THE',
])

/** A name from which nobody can tell what the key opens. */
export const opaqueName: Audit = {
  id: 'opaque-name',
  finds: 'A secret whose name does not say what it is for.',
  severity: 'low',
  fix: 'Name it after its service and use.',
  find: ({ uses, entries }) =>
    [...uses].flatMap(([name, flows]) => {
      if (entries.has(name) || !name.split('_').every((word) => words.has(word) || /^\d*$/.test(word))) return []
      const service = flows.find((flow) => flow.service !== null)?.service?.service ?? null
      const better = service === null ? null : `${service.toUpperCase().replaceAll('-', '_')}_API_KEY`
      return [
        remarkAt(startOf(flows[0]!), {
          severity: 'low',
          confidence: 'certain',
          secret: name,
          service,
          message: `${name} does not say which service it is of, nor what for.`,
          fix: `Store it under a name that says so${better === null ? '' : `, such as ${better}`}.`,
        }),
      ]
    }),
}
