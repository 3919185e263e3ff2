import type { Service } from '../model/service.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const kustomer = {
  id: 'kustomer',
  name: 'Kustomer',
  docs: 'https://developer.kustomer.com/',
  hosts: ['api.kustomerapp.com', '*.api.kustomerapp.com'],
  keys: {
    'kustomer-api-key': {
      name: 'Kustomer API key',
      shape: ['eyJ', { base64url: [10, 400] }, '.eyJ', { base64url: [20, 3000] }, '.', { base64url: [40, 700] }],
      check: 'jwt',
      beside: [
        { named: '*kustomer_api_key' },
        { named: '*kustomer_key' },
        { named: '*kustomer_token' },
        { named: '*kustomer_api_token' },
        { named: '*kustomer_access_token' },
        { named: '*kustomer_secret' },
        { named: '*kustomer_api_secret' },
        { named: '*kustomer_access_key' },
        { named: '*kustomer_pat' },
        { named: '*kustomer_personal_access_token' },
        { named: '*kustomer_auth_token' },
        { named: '*kustomerapp_api_key' },
        { named: '*kustomerapp_key' },
        { named: '*kustomerapp_token' },
        { named: '*kustomerapp_api_token' },
        { named: '*kustomerapp_access_token' },
        { named: '*kustomerapp_secret' },
        { named: '*kustomerapp_api_secret' },
        { named: '*kustomerapp_access_key' },
        { named: '*kustomerapp_pat' },
        { named: '*kustomerapp_personal_access_token' },
        { named: '*kustomerapp_auth_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developer.kustomer.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and answers tickets of customers.',
    },
  },
} as const satisfies Service
