import type { Service } from '../model/service.ts'

/** API keys: `ds1`, 17 letters and digits, `:` and 32 characters of URL-safe base64, as samples look. */
export const observeInc = {
  id: 'observe-inc',
  name: 'Observe (logs)',
  docs: 'https://docs.observeinc.com/',
  hosts: ['*.observeinc.com'],
  keys: {
    'observe-inc-api-key': {
      name: 'Observe (logs) API key',
      shape: ['ds1', { base62: 17 }, ':', { base64url: 32 }],
      beside: [
        { named: '*observe_api_key' },
        { named: '*observe_key' },
        { named: '*observe_token' },
        { named: '*observe_api_token' },
        { named: '*observe_access_token' },
        { named: '*observe_secret' },
        { named: '*observe_api_secret' },
        { named: '*observe_access_key' },
        { named: '*observe_inc_api_key' },
        { named: '*observe_inc_key' },
        { named: '*observe_inc_token' },
        { named: '*observe_inc_api_token' },
        { named: '*observe_inc_access_token' },
        { named: '*observe_inc_secret' },
        { named: '*observe_inc_api_secret' },
        { named: '*observe_inc_access_key' },
        { named: '*token' },
        { named: '*datastream_token' },
        { named: '*ingest_token' },
        { word: 'observeinc.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.observeinc.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Adds logs to the owner’s streams.',
    },
  },
} as const satisfies Service
