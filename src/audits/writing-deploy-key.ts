import type { Audit } from '../model/audit.ts'
import { remarkAt } from './remarks.ts'

/** GitHub says what a deploy key may do, and not who uses it for what. */
export const writingDeployKey: Audit = {
  id: 'writing-deploy-key',
  finds: 'A deploy key that may write.',
  severity: 'medium',
  fix: 'Make it read-only where nothing pushes with it.',
  find: ({ github, home }) =>
    (github.deployKeys ?? []).flatMap((key) =>
      key.readOnly || !key.enabled
        ? []
        : [
            remarkAt(home, {
              severity: 'medium',
              confidence: 'possible',
              service: 'github',
              message: `The deploy key “${key.title}” may push to this repository.`,
              fix: 'Where nothing pushes with it, add the same public key anew without write access, and delete this one: a deploy key can’t be changed.',
            }),
          ],
    ),
}
