import type { Service } from '../model/service.ts'

/** API keys: 64 hexadecimal digits, as samples look. */
export const autentique = {
  id: 'autentique',
  name: 'Autentique',
  docs: 'https://docs.autentique.com.br/',
  hosts: ['api.autentique.com.br'],
  keys: {
    'autentique-api-key': {
      name: 'Autentique API key',
      shape: [{ hex: 64 }],
      beside: [
        { named: '*autentique_token' },
        { named: '*autentique_api_token' },
        { named: '*autentique_access_token' },
        { named: '*autentique_api_key' },
        { named: '*autentique_key' },
        { named: '*autentique_pat' },
        { named: '*autentique_personal_access_token' },
        { named: '*autentique_auth_token' },
        { word: 'api.autentique.com.br', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.autentique.com.br/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and sends documents to be signed.',
    },
  },
} as const satisfies Service
