import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 24 letters and digits of base 58, as Rails makes a `secure_token`. */
export const devto = {
  id: 'devto',
  name: 'DEV (Forem)',
  docs: 'https://developers.forem.com/api',
  hosts: ['dev.to'],
  keys: {
    'devto-api-key': {
      name: 'DEV (Forem) API key',
      source: 'https://github.com/forem/forem/blob/11ebae2aa4e8a3bdf1c6d531c7ac861e3fefb154/app/models/api_secret.rb',
      shape: [{ base58: 24 }],
      beside: [...apiKeyNames('dev_to', 'forem'), { word: 'dev.to', within: 160 }],
      carriers: [{ header: 'api-key', value: '{key}' }],
      manual: {
        page: 'https://developers.forem.com/api',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Writes articles in its owner’s name.',
    },
  },
} as const satisfies Service
