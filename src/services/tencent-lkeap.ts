import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `sk-` and 48 letters and digits, as samples look. */
export const tencentLkeap = {
  id: 'tencent-lkeap',
  name: 'Tencent LKEAP',
  docs: 'https://cloud.tencent.com/document/product/1772',
  hosts: ['api.lkeap.cloud.tencent.com'],
  keys: {
    'tencent-lkeap-api-key': {
      name: 'Tencent LKEAP API key',
      shape: ['sk-', { base62: 48 }],
      beside: [...apiKeyNames('lkeap', 'tencent_lkeap'), { word: 'api.lkeap.cloud.tencent.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://cloud.tencent.com/document/product/1772',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses models at the owner’s cost.',
    },
  },
} as const satisfies Service
