import type { Service } from '../model/service.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const recordedFuture = {
  id: 'recorded-future',
  name: 'Recorded Future',
  docs: 'https://api.recordedfuture.com/',
  hosts: ['api.recordedfuture.com'],
  keys: {
    'recorded-future-api-key': {
      name: 'Recorded Future API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*recorded_future_token' },
        { named: '*recorded_future_api_token' },
        { named: '*recorded_future_access_token' },
        { named: '*recorded_future_api_key' },
        { named: '*recorded_future_key' },
        { named: '*recorded_future_pat' },
        { named: '*recorded_future_personal_access_token' },
        { named: '*recorded_future_auth_token' },
        { named: '*rf_token' },
        { named: '*rf_api_token' },
        { named: '*rf_access_token' },
        { named: '*rf_api_key' },
        { named: '*rf_key' },
        { named: '*rf_pat' },
        { named: '*rf_personal_access_token' },
        { named: '*rf_auth_token' },
        { word: 'api.recordedfuture.com', within: 160 },
      ],
      carriers: [{ header: 'X-RFToken', value: '{key}' }],
      manual: {
        page: 'https://api.recordedfuture.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what is known of the owner’s security, as far as its rights go.',
    },
  },
} as const satisfies Service
