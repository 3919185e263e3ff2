import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 40 to 200 hexadecimal digits are looked at. */
export const sensibleSo = {
  id: 'sensible-so',
  name: 'Sensible (documents)',
  docs: 'https://docs.sensible.so/',
  hosts: ['api.sensible.so'],
  keys: {
    'sensible-so-api-key': {
      name: 'Sensible (documents) API key',
      shape: [{ hex: [40, 200] }],
      beside: [{ named: '*sensible_so_api_key' }, { named: '*sensible_api_key' }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.sensible.so/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads documents at the owner’s cost.',
    },
  },
} as const satisfies Service
