import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const zyte = {
  id: 'zyte',
  name: 'Zyte (Scrapinghub)',
  docs: 'https://docs.zyte.com/',
  hosts: ['api.zyte.com', 'app.scrapinghub.com', 'storage.scrapinghub.com'],
  keys: {
    'zyte-api-key': {
      name: 'Zyte (Scrapinghub) API key',
      shape: [{ hex: 32 }],
      beside: [
        ...apiKeyNames('zyte', 'scrapinghub'),
        { named: 'sh_apikey' },
        ...apiKeyNames('scrapy_cloud', 'shub', 'crawlera', 'zyte_smartproxy'),
        { word: 'api.zyte.com', within: 160 },
      ],
      carriers: [{ basic: '{key}:' }],
      manual: { page: 'https://docs.zyte.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s credit of requests.',
    },
  },
} as const satisfies Service
