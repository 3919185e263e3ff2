import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: `sk-` and a UUID, as samples look. */
export const spiderCloud = {
  id: 'spider-cloud',
  name: 'Spider.cloud',
  docs: 'https://spider.cloud/docs',
  hosts: ['api.spider.cloud'],
  keys: {
    'spider-cloud-api-key': {
      name: 'Spider.cloud API key',
      shape: ['sk-', ...uuid],
      beside: [...apiKeyNames('spider_cloud', 'spider'), { word: 'api.spider.cloud', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://spider.cloud/docs', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s credit of requests.',
    },
  },
} as const satisfies Service
