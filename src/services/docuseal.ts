import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 43 to 46 letters and digits are looked at. */
export const docuseal = {
  id: 'docuseal',
  name: 'DocuSeal',
  docs: 'https://www.docuseal.com/docs/api',
  hosts: ['api.docuseal.com', 'api.docuseal.eu'],
  keys: {
    'docuseal-api-key': {
      name: 'DocuSeal API key',
      shape: [{ base62: [43, 46] }],
      beside: [
        { named: '*docuseal_token' },
        { named: '*docuseal_api_token' },
        { named: '*docuseal_access_token' },
        { named: '*docuseal_api_key' },
        { named: '*docuseal_key' },
        { named: '*docuseal_pat' },
        { named: '*docuseal_personal_access_token' },
        { named: '*docuseal_auth_token' },
        { named: '*docuseal_secret' },
        { named: '*docuseal_api_secret' },
        { named: '*docuseal_access_key' },
      ],
      carriers: [{ header: 'X-Auth-Token', value: '{key}' }],
      manual: {
        page: 'https://www.docuseal.com/docs/api',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and sends documents to be signed.',
    },
  },
} as const satisfies Service
