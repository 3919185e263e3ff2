import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

/** API tokens are `tk_` and 20 random bytes in hex, as its own code makes them. */
export const vikunja = {
  id: 'vikunja',
  name: 'Vikunja',
  docs: 'https://vikunja.io/docs/api-documentation/',
  hosts: ['try.vikunja.io', 'app.vikunja.cloud'],
  keys: {
    'vikunja-token': {
      name: 'Vikunja API token',
      source: 'https://github.com/go-vikunja/vikunja/blob/00eb50b79cc6d6d5c7871fd5ac521560a6fed86e/pkg/models/api_tokens.go',
      shape: ['tk_', { hex: 40 }],
      alone: true,
      beside: [
        ...plainKeyNames('vikunja'),
        { named: '*vikunja_auth_token' },
        { word: 'vikunja', within: 200 },
        { word: 'Vikunja', within: 200 },
        { word: 'VIKUNJA', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://app.vikunja.cloud/user/settings/api-tokens', steps: ['Settings, API tokens', 'Delete the token'] },
      reach: 'Reads and changes tasks of its user, as far as its permissions go.',
    },
  },
} as const satisfies Service
