import type { Service } from '../model/service.ts'

/** API keys are `IST.` and a JSON Web Token, as samples look. */
export const wix = {
  id: 'wix',
  name: 'Wix',
  docs: 'https://dev.wix.com/docs/rest/articles/get-started/api-keys',
  hosts: ['www.wixapis.com'],
  keys: {
    'wix-api-key': {
      name: 'Wix API key',
      shape: ['IST.eyJ', { base64url: [16, 200] }, '.eyJ', { base64url: [60, 2000] }, '.', { base64url: [300, 800] }],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: { page: 'https://manage.wix.com/account/api-keys', steps: ['Account settings, API Keys', 'Delete the key'] },
      reach: 'Does in the account’s sites what its permissions name.',
    },
  },
} as const satisfies Service
