import type { Service } from '../model/service.ts'

/** API keys: 40 letters and digits, as samples look. */
export const anyRun = {
  id: 'any-run',
  name: 'ANY.RUN',
  docs: 'https://any.run/api-documentation/',
  hosts: ['api.any.run'],
  keys: {
    'any-run-api-key': {
      name: 'ANY.RUN API key',
      shape: [{ base62: 40 }],
      beside: [
        { named: '*anyrun_api_key' },
        { named: '*anyrun_key' },
        { named: '*anyrun_token' },
        { named: '*anyrun_api_token' },
        { named: '*anyrun_access_token' },
        { named: '*anyrun_secret' },
        { named: '*anyrun_api_secret' },
        { named: '*anyrun_access_key' },
        { word: 'api.any.run', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'API-Key {key}' }],
      manual: {
        page: 'https://any.run/api-documentation/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what is known of the owner’s security, as far as its rights go.',
    },
  },
} as const satisfies Service
