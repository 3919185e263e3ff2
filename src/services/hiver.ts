import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 32 to 64 letters and digits are looked at. */
export const hiver = {
  id: 'hiver',
  name: 'Hiver',
  docs: 'https://developer.hiverhq.com/',
  hosts: ['api2.hiverhq.com'],
  keys: {
    'hiver-api-key': {
      name: 'Hiver API key',
      shape: [{ base62: [32, 64] }],
      beside: [
        { named: '*hiver_api_key' },
        { named: '*hiver_key' },
        { named: '*hiver_token' },
        { named: '*hiver_api_token' },
        { named: '*hiver_access_token' },
        { named: '*hiver_secret' },
        { named: '*hiver_api_secret' },
        { named: '*hiver_access_key' },
        { named: '*hiverhq_api_key' },
        { named: '*hiverhq_key' },
        { named: '*hiverhq_token' },
        { named: '*hiverhq_api_token' },
        { named: '*hiverhq_access_token' },
        { named: '*hiverhq_secret' },
        { named: '*hiverhq_api_secret' },
        { named: '*hiverhq_access_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developer.hiverhq.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and answers tickets of customers.',
    },
  },
} as const satisfies Service
