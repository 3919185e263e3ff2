import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 16 to 64 letters and digits are looked at; no page says how many. */
export const infatica = {
  id: 'infatica',
  name: 'Infatica',
  docs: 'https://infatica.io/documentation/',
  hosts: ['api.infatica.io', 'scrape.infatica.io'],
  keys: {
    'infatica-api-key': {
      name: 'Infatica API key',
      shape: [{ base62: [16, 64] }],
      beside: [...apiKeyNames('infatica')],
      carriers: [{ header: 'X-API-KEY', value: '{key}' }],
      manual: {
        page: 'https://infatica.io/documentation/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads pages through proxies at the owner’s cost.',
    },
  },
} as const satisfies Service
