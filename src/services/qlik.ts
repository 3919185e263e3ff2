import type { Service } from '../model/service.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const qlik = {
  id: 'qlik',
  name: 'Qlik Cloud',
  docs: 'https://qlik.dev/',
  hosts: ['*.qlikcloud.com'],
  keys: {
    'qlik-api-key': {
      name: 'Qlik Cloud API key',
      shape: ['eyJ', { base64url: [10, 400] }, '.eyJ', { base64url: [20, 3000] }, '.', { base64url: [40, 700] }],
      check: 'jwt',
      beside: [
        { named: '*qlik_api_key' },
        { named: '*qlik_key' },
        { named: '*qlik_token' },
        { named: '*qlik_api_token' },
        { named: '*qlik_access_token' },
        { named: '*qlik_secret' },
        { named: '*qlik_api_secret' },
        { named: '*qlik_access_key' },
        { named: '*qlik_pat' },
        { named: '*qlik_personal_access_token' },
        { named: '*qlik_auth_token' },
        { named: '*qlik_cloud_api_key' },
        { named: '*qlik_cloud_key' },
        { named: '*qlik_cloud_token' },
        { named: '*qlik_cloud_api_token' },
        { named: '*qlik_cloud_access_token' },
        { named: '*qlik_cloud_secret' },
        { named: '*qlik_cloud_api_secret' },
        { named: '*qlik_cloud_access_key' },
        { named: '*qlik_cloud_pat' },
        { named: '*qlik_cloud_personal_access_token' },
        { named: '*qlik_cloud_auth_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://qlik.dev/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads what users of the owner’s sites and apps do.',
    },
  },
} as const satisfies Service
