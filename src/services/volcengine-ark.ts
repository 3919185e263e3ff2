import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/**
 * API keys of Volcengine’s model platform Ark (Doubao). That they are UUIDs, in newer ones between `ark-` and five hexadecimal
 * digits, rests on public samples.
 */
export const volcengineArk = {
  id: 'volcengine-ark',
  name: 'Volcengine Ark',
  docs: 'https://www.volcengine.com/docs/82379/1541594',
  hosts: ['ark.cn-beijing.volces.com', 'ark.ap-southeast.bytepluses.com'],
  keys: {
    'volcengine-ark-api-key': {
      name: 'Ark API key',
      shape: uuid,
      beside: [
        { named: 'ark_api_key' },
        { named: '*volcengine_api_key' },
        { named: '*volcengine_ark_api_key' },
        { named: '*volc_ark_api_key' },
        { named: '*doubao_api_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://console.volcengine.com/ark/region:ark+cn-beijing/apiKey', steps: ['Delete the key'] },
      reach: 'Calls Doubao and other models at the cost of the project.',
    },
    'volcengine-ark-prefixed-api-key': {
      name: 'Ark API key (2026)',
      shape: ['ark-', ...uuid, '-', { hex: 5 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://console.volcengine.com/ark/region:ark+cn-beijing/apiKey', steps: ['Delete the key'] },
      reach: 'Calls Doubao and other models at the cost of the project.',
    },
  },
} as const satisfies Service
