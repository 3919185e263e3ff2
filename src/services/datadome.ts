import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 40 to 64 letters and digits are looked at. */
export const datadome = {
  id: 'datadome',
  name: 'DataDome',
  docs: 'https://docs.datadome.co/',
  hosts: ['api.datadome.co'],
  keys: {
    'datadome-api-key': {
      name: 'DataDome API key',
      shape: [{ base62: [40, 64] }],
      beside: [...apiKeyNames('datadome'), { named: '*datadome_server_side_key' }],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: { page: 'https://docs.datadome.co/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Lets robots pass as people, as the owner’s site sees it.',
    },
  },
} as const satisfies Service
