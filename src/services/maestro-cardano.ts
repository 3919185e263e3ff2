import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 letters and digits, as samples look. */
export const maestroCardano = {
  id: 'maestro-cardano',
  name: 'Maestro',
  docs: 'https://docs.gomaestro.org/',
  hosts: ['*.gomaestro-api.org'],
  keys: {
    'maestro-cardano-api-key': {
      name: 'Maestro API key',
      shape: [{ base62: 32 }],
      beside: [...apiKeyNames('maestro_api', 'gomaestro', 'maestro_cardano')],
      carriers: [{ header: 'api-key', value: '{key}' }],
      manual: {
        page: 'https://docs.gomaestro.org/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of calls to Cardano and Bitcoin.',
    },
  },
} as const satisfies Service
