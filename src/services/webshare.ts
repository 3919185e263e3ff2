import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 40 small letters and digits, as samples look. */
export const webshare = {
  id: 'webshare',
  name: 'Webshare',
  docs: 'https://apidocs.webshare.io/',
  hosts: ['proxy.webshare.io', 'p.webshare.io'],
  keys: {
    'webshare-api-key': {
      name: 'Webshare API key',
      shape: [{ base36: 40 }],
      beside: [...apiKeyNames('webshare'), { word: 'proxy.webshare.io', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: {
        page: 'https://apidocs.webshare.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of requests.',
    },
  },
} as const satisfies Service
