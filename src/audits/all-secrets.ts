import type { Audit } from '../model/audit.ts'
import { remarkOn } from './remarks.ts'

/** Whoever gets all secrets gets those that come later, too. */
export const allSecrets: Audit = {
  id: 'all-secrets',
  finds: 'The whole `secrets` context, or `secrets: inherit`, handed over.',
  severity: 'high',
  fix: 'Name the secrets that are needed.',
  find: ({ flows }) =>
    flows.flatMap((flow) => {
      if (flow.from.kind === 'some-secret')
        return [
          remarkOn(flow, {
            severity: 'low',
            confidence: 'certain',
            message: 'Which secret this is, is known only when it runs: whoever can change the name gets any of them.',
            fix: 'Name the secret.',
          }),
        ]
      if (flow.from.kind !== 'all-secrets') return []
      const isRemote = flow.end.kind === 'handed' && flow.end.to.kind !== 'local'
      return [
        remarkOn(flow, {
          severity: 'high',
          confidence: 'certain',
          message: isRemote
            ? `Every secret of this repository goes to \`${flow.end.kind === 'handed' ? flow.end.to.name : ''}\`, those of tomorrow among them.`
            : 'Every secret that this job may read is handed over at once.',
          fix: 'Name the secrets that are needed, one by one.',
        }),
      ]
    }),
}
