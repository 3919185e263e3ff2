import type { Service } from '../model/service.ts'

/** API keys have 64 hex digits, as samples look, and are sent as name. Once called HelloSign. */
export const dropboxSign = {
  id: 'dropbox-sign',
  name: 'Dropbox Sign',
  docs: 'https://developers.hellosign.com/api/reference/authentication/',
  hosts: ['api.hellosign.com'],
  keys: {
    'dropbox-sign-api-key': {
      name: 'Dropbox Sign API key',
      shape: [{ hex: 64 }],
      beside: [
        { named: '*hellosign_api_key' },
        { named: '*dropbox_sign_api_key' },
        { named: '*hellosign_key' },
        { named: '*hs_api_key' },
        { word: 'HSClient(api_key', within: 12 },
      ],
      carriers: [{ basic: '{key}:' }],
      access: 'full',
      manual: { page: 'https://app.hellosign.com/home/myAccount#api', steps: ['Settings, API, API key', 'Delete the key'] },
      reach: 'Reads and sends signature requests of the account.',
    },
  },
} as const satisfies Service
