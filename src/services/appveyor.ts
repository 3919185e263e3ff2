import type { Service } from '../model/service.ts'

/**
 * API tokens of an account are 20 letters and digits; those of a user have `v2.` before them. Lengths are those of tokens in use.
 */
export const appveyor = {
  id: 'appveyor',
  name: 'AppVeyor',
  docs: 'https://www.appveyor.com/docs/api/',
  hosts: ['ci.appveyor.com'],
  selfHosted: true,
  keys: {
    'appveyor-api-token': {
      name: 'AppVeyor API token',
      shapes: [['v2.', { base62: 20 }], [{ base36: 20 }]],
      beside: [
        { named: '*appveyor_token' },
        { named: '*appveyor_api_token' },
        { named: '*appveyor_api_key' },
        { named: '*appveyor_apikey' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://ci.appveyor.com/api-keys', steps: ['Regenerate the token'] },
      reach: 'Does in AppVeyor what its account may: runs builds, reads and changes projects.',
    },
  },
} as const satisfies Service
