import type { Service } from '../model/service.ts'
import { apiKeyNames, plainKeyNames } from '../model/usual-names.ts'

/** API keys: 40 hexadecimal digits, as samples look. */
export const dadata = {
  id: 'dadata',
  name: 'DaData',
  docs: 'https://dadata.ru/api/',
  hosts: ['suggestions.dadata.ru', 'cleaner.dadata.ru', 'dadata.ru'],
  keys: {
    'dadata-api-key': {
      name: 'DaData API key',
      shape: [{ hex: 40 }],
      beside: [...apiKeyNames('dadata'), ...plainKeyNames('dadata_secret')],
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: { page: 'https://dadata.ru/api/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota of look-ups; with the secret, paid ones.',
    },
  },
} as const satisfies Service
