import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuidAny } from '../model/uuid.ts'

/** API keys: a UUID in upper case, as samples look. */
export const airnow = {
  id: 'airnow',
  name: 'AirNow',
  docs: 'https://docs.airnowapi.org/',
  hosts: ['www.airnowapi.org'],
  keys: {
    'airnow-api-key': {
      name: 'AirNow API key',
      shape: uuidAny,
      beside: [...apiKeyNames('airnow', 'air_now', 'airnowapi'), { word: 'airnowapi.org/aq', within: 160 }],
      carriers: [{ query: 'API_KEY' }],
      access: 'read',
      manual: { page: 'https://docs.airnowapi.org/', steps: ['Find where the key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
