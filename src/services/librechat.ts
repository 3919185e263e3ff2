import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** Keys that its server signs and encrypts with: 64 hexadecimal digits, says the page. */
export const librechat = {
  id: 'librechat',
  name: 'LibreChat',
  docs: 'https://www.librechat.ai/docs',
  hosts: [],
  selfHosted: true,
  keys: {
    'librechat-creds-key': {
      name: 'LibreChat credentials key',
      source: 'https://github.com/danny-avila/LibreChat/blob/main/.env.example',
      shape: [{ hex: 64 }],
      beside: [
        { named: '*librechat_creds_key' },
        ...apiKeyNames('librechat'),
        { named: '*librechat_jwt_secret' },
        { named: '*librechat_jwt_refresh_secret' },
        { named: '*creds_creds_key' },
        ...apiKeyNames('creds'),
        { named: '*creds_jwt_secret' },
        { named: '*creds_jwt_refresh_secret' },
        { named: 'creds_key' },
      ],
      manual: {
        page: 'https://www.librechat.ai/docs',
        steps: ['Find where the credentials key was made', 'End it there, and make another'],
      },
      reach: 'Opens the keys that users have stored.',
    },
  },
} as const satisfies Service
