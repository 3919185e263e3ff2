import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 40 letters and digits. */
export const wappalyzer = {
  id: 'wappalyzer',
  name: 'Wappalyzer',
  docs: 'https://www.wappalyzer.com/docs/api/v2/basics/',
  hosts: ['api.wappalyzer.com', 'www.wappalyzer.com'],
  keys: {
    'wappalyzer-api-key': {
      name: 'Wappalyzer API key',
      shape: [{ base62: 40 }],
      beside: [...apiKeyNames('wappalyzer'), { word: 'api.wappalyzer.com', within: 160 }],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      access: 'read',
      manual: {
        page: 'https://www.wappalyzer.com/docs/api/v2/basics/',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
