import type { Service } from '../model/service.ts'

/** API tokens are 32 hexadecimal digits in tokens in use. */
export const fossa = {
  id: 'fossa',
  name: 'FOSSA',
  docs: 'https://docs.fossa.com/docs/api-reference',
  hosts: ['app.fossa.com'],
  keys: {
    'fossa-api-key': {
      name: 'FOSSA API token',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*fossa_api_key' },
        { named: '*fossa_token' },
        { named: '*fossa_api_token' },
        { named: '*fossa_key' },
        { command: 'fossa', flag: '--fossa-api-key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://app.fossa.com/account/settings/integrations/api_tokens', steps: ['Find the token', 'Delete it'] },
      reach: 'Reads an organization’s dependencies and findings; a full token changes them.',
    },
  },
} as const satisfies Service
