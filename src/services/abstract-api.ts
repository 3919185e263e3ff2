import type { Service } from '../model/service.ts'

/** Keys of Abstract: 32 hexadecimal digits in public samples. */
export const abstractApi = {
  id: 'abstract-api',
  name: 'Abstract API',
  docs: 'https://docs.abstractapi.com/',
  hosts: ['*.abstractapi.com'],
  keys: {
    'abstract-api-api-key': {
      name: 'Abstract API API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*abstract_api_key' },
        { named: '*abstractapi_key' },
        { named: '*abstractapi_api_key' },
        { named: '*abstract_email_api_key' },
      ],
      carriers: [{ query: 'api_key' }],
      manual: { page: 'https://app.abstractapi.com/dashboard', steps: ['Open the API', 'Regenerate the key'] },
      reach: 'Calls one of the APIs at the account’s cost.',
    },
  },
} as const satisfies Service
