import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 16 capital letters and digits, as the page’s example has. */
export const dreamhost = {
  id: 'dreamhost',
  name: 'DreamHost',
  docs: 'https://help.dreamhost.com/hc/en-us/articles/4407354972692',
  hosts: ['api.dreamhost.com'],
  keys: {
    'dreamhost-api-key': {
      name: 'DreamHost API key',
      source: 'https://help.dreamhost.com/hc/en-us/articles/4407354972692',
      shape: [{ base36upper: 16 }],
      beside: [...apiKeyNames('dreamhost'), { word: 'api.dreamhost.com', within: 160 }],
      carriers: [{ query: 'key' }],
      manual: { page: 'https://panel.dreamhost.com/?tree=home.api', steps: ['Find the key', 'Delete it'] },
      reach: 'Changes DNS records and domains of the account.',
    },
  },
} as const satisfies Service
