import type { Service } from '../model/service.ts'

/** API tokens: JSON Web Tokens, as samples look. */
export const envoyer = {
  id: 'envoyer',
  name: 'Envoyer',
  docs: 'https://docs.envoyer.io/',
  hosts: ['envoyer.io'],
  keys: {
    'envoyer-token': {
      name: 'Envoyer API token',
      shape: ['eyJ', { base64url: [10, 400] }, '.eyJ', { base64url: [20, 3000] }, '.', { base64url: [40, 700] }],
      check: 'jwt',
      beside: [
        { named: '*envoyer_token' },
        { named: '*envoyer_api_token' },
        { named: '*envoyer_access_token' },
        { named: '*envoyer_api_key' },
        { named: '*envoyer_key' },
        { named: '*envoyer_pat' },
        { named: '*envoyer_personal_access_token' },
        { named: '*envoyer_auth_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://envoyer.io/user/profile', steps: ['Integrations, API: delete the token'] },
      reach: 'Deploys and changes all projects of its owner.',
    },
  },
} as const satisfies Service
