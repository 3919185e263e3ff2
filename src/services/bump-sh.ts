import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const bumpSh = {
  id: 'bump-sh',
  name: 'Bump.sh',
  docs: 'https://docs.bump.sh/',
  hosts: ['bump.sh'],
  keys: {
    'bump-sh-api-key': {
      name: 'Bump.sh API key',
      shape: [{ hex: 32 }],
      beside: [
        ...tokenNames('bump'),
        { named: '*bump_doc_token' },
        ...tokenNames('bump_sh'),
        { named: '*bump_sh_doc_token' },
        { word: 'bump.sh', within: 160 },
      ],
      carriers: [{ basic: '{key}:' }],
      manual: { page: 'https://docs.bump.sh/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Publishes documentation.',
    },
  },
} as const satisfies Service
