import type { Service } from '../model/service.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const paperform = {
  id: 'paperform',
  name: 'Paperform',
  docs: 'https://paperform.readme.io/',
  hosts: ['api.paperform.co'],
  keys: {
    'paperform-api-key': {
      name: 'Paperform API key',
      shape: ['eyJ', { base64url: [10, 400] }, '.eyJ', { base64url: [20, 3000] }, '.', { base64url: [40, 700] }],
      check: 'jwt',
      beside: [
        { named: '*paperform_api_key' },
        { named: '*paperform_key' },
        { named: '*paperform_token' },
        { named: '*paperform_api_token' },
        { named: '*paperform_access_token' },
        { named: '*paperform_secret' },
        { named: '*paperform_api_secret' },
        { named: '*paperform_access_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://paperform.readme.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads answers, and changes forms.',
    },
  },
} as const satisfies Service
