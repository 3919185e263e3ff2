import type { Audit } from '../model/audit.ts'
import { handsAllOver } from './full-access.ts'
import { remarkAt } from './remarks.ts'

/** A key that nobody needs can still leak. */
export const unusedSecret: Audit = {
  id: 'unused-secret',
  finds: 'A stored secret that no workflow uses.',
  severity: 'low',
  fix: 'Revoke the key, and remove the secret.',
  find({ flows, uses, configuration, entries, home, github: { repositorySecrets, environmentSecrets } }) {
    // Where all secrets are handed over, or a name is made up as it runs, nobody knows which are used.
    const isOpen = handsAllOver({ flows })
    const admins = new Set(Object.values(configuration.keys).map(({ admin }) => admin?.toUpperCase()))
    const parts = new Set(
      Object.values(configuration.keys)
        .flatMap((entry) => Object.values(entry.parts))
        .map((name) => name.toUpperCase()),
    )
    return [...(repositorySecrets ?? []), ...(environmentSecrets ?? [])].flatMap(({ name, level, environment, updated }) => {
      const upper = name.toUpperCase()
      if (isOpen || uses.has(upper) || admins.has(upper) || parts.has(upper)) return []
      const where = level === 'environment' ? `of the environment \`${environment}\`` : 'of the repository'
      return [
        remarkAt(entries.get(name.toUpperCase())?.place ?? home, {
          severity: 'low',
          confidence: 'likely',
          secret: name,
          message: `${name}, a secret ${where}, is used by no workflow of this branch; it was written last on ${updated.slice(0, 10)}.`,
          fix: 'Revoke the key where nothing else needs it, and remove the secret.',
        }),
      ]
    })
  },
}
