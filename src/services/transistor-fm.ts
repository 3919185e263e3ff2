import type { Service } from '../model/service.ts'

/** API keys: 22 characters of URL-safe base64, as samples look. */
export const transistorFm = {
  id: 'transistor-fm',
  name: 'Transistor.fm',
  docs: 'https://developers.transistor.fm/',
  hosts: ['api.transistor.fm'],
  keys: {
    'transistor-fm-api-key': {
      name: 'Transistor.fm API key',
      shape: [{ base64url: 22 }],
      beside: [
        { named: '*transistor_fm_api_key' },
        { named: '*transistor_fm_key' },
        { named: '*transistor_fm_token' },
        { named: '*transistor_fm_api_token' },
        { named: '*transistor_fm_access_token' },
        { named: '*transistor_fm_secret' },
        { named: '*transistor_fm_api_secret' },
        { named: '*transistor_fm_access_key' },
        { named: '*transistor_api_key' },
        { named: '*transistor_key' },
        { named: '*transistor_token' },
        { named: '*transistor_api_token' },
        { named: '*transistor_access_token' },
        { named: '*transistor_secret' },
        { named: '*transistor_api_secret' },
        { named: '*transistor_access_key' },
        { word: 'api.transistor.fm', within: 160 },
      ],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: {
        page: 'https://developers.transistor.fm/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes podcasts of its owner.',
    },
  },
} as const satisfies Service
