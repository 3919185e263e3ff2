import type { Service } from '../model/service.ts'

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
        { named: '*bump_token' },
        { named: '*bump_api_token' },
        { named: '*bump_access_token' },
        { named: '*bump_api_key' },
        { named: '*bump_key' },
        { named: '*bump_pat' },
        { named: '*bump_personal_access_token' },
        { named: '*bump_auth_token' },
        { named: '*bump_doc_token' },
        { named: '*bump_sh_token' },
        { named: '*bump_sh_api_token' },
        { named: '*bump_sh_access_token' },
        { named: '*bump_sh_api_key' },
        { named: '*bump_sh_key' },
        { named: '*bump_sh_pat' },
        { named: '*bump_sh_personal_access_token' },
        { named: '*bump_sh_auth_token' },
        { named: '*bump_sh_doc_token' },
        { word: 'bump.sh', within: 160 },
      ],
      carriers: [{ basic: '{key}:' }],
      manual: { page: 'https://docs.bump.sh/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Publishes documentation.',
    },
  },
} as const satisfies Service
