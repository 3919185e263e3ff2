import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 40 to 60 characters of base64 are looked at. */
export const honeyhive = {
  id: 'honeyhive',
  name: 'HoneyHive',
  docs: 'https://docs.honeyhive.ai/',
  hosts: ['api.honeyhive.ai'],
  keys: {
    'honeyhive-api-key': {
      name: 'HoneyHive API key',
      shape: [{ base64: [40, 60] }],
      beside: [
        { named: '*honeyhive_api_key' },
        { named: '*honeyhive_key' },
        { named: '*honeyhive_token' },
        { named: '*hh_api_key' },
        { named: '*hh_key' },
        { named: '*hh_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.honeyhive.ai/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and writes the traces and prompts of a project.',
    },
  },
} as const satisfies Service
