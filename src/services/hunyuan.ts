import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `sk-` and 48 letters and digits, as samples look. */
export const hunyuan = {
  id: 'hunyuan',
  name: 'Tencent Hunyuan',
  docs: 'https://cloud.tencent.com/document/product/1729',
  hosts: ['api.hunyuan.cloud.tencent.com'],
  keys: {
    'hunyuan-api-key': {
      name: 'Tencent Hunyuan API key',
      shape: ['sk-', { base62: 48 }],
      beside: [...apiKeyNames('hunyuan', 'tencent_hunyuan'), { word: 'api.hunyuan.cloud.tencent.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://cloud.tencent.com/document/product/1729',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses models at the owner’s cost.',
    },
  },
} as const satisfies Service
