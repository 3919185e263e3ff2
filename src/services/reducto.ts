import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 64 to 130 hexadecimal digits are looked at. */
export const reducto = {
  id: 'reducto',
  name: 'Reducto',
  docs: 'https://docs.reducto.ai/',
  hosts: ['platform.reducto.ai'],
  keys: {
    'reducto-api-key': {
      name: 'Reducto API key',
      shape: [{ hex: [64, 130] }],
      beside: apiKeyNames('reducto'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.reducto.ai/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads documents at the owner’s cost.',
    },
  },
} as const satisfies Service
