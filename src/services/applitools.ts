import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 40 to 64 letters and digits are looked at. */
export const applitools = {
  id: 'applitools',
  name: 'Applitools',
  docs: 'https://applitools.com/docs/',
  hosts: ['eyes.applitools.com', 'eyesapi.applitools.com'],
  keys: {
    'applitools-api-key': {
      name: 'Applitools API key',
      shape: [{ base62: [40, 64] }],
      beside: [
        { named: '*applitools_api_key' },
        { named: '*applitools_key' },
        { named: '*applitools_token' },
        { named: '*applitools_api_token' },
        { named: '*applitools_access_token' },
        { named: '*applitools_secret' },
        { named: '*applitools_api_secret' },
        { named: '*applitools_access_key' },
        { named: '*applitools_batch_key' },
        { named: '*applitools_eyes_api_key' },
        { named: '*applitools_eyes_key' },
        { named: '*applitools_eyes_token' },
        { named: '*applitools_eyes_api_token' },
        { named: '*applitools_eyes_access_token' },
        { named: '*applitools_eyes_secret' },
        { named: '*applitools_eyes_api_secret' },
        { named: '*applitools_eyes_access_key' },
        { named: '*applitools_eyes_batch_key' },
        { named: '*eyes_applitools_api_key' },
        { named: '*eyes_applitools_key' },
        { named: '*eyes_applitools_token' },
        { named: '*eyes_applitools_api_token' },
        { named: '*eyes_applitools_access_token' },
        { named: '*eyes_applitools_secret' },
        { named: '*eyes_applitools_api_secret' },
        { named: '*eyes_applitools_access_key' },
        { named: '*eyes_applitools_batch_key' },
      ],
      manual: {
        page: 'https://applitools.com/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Runs tests at the owner’s cost, and reads their results.',
    },
  },
} as const satisfies Service
