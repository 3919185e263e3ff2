import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 32 to 44 hexadecimal digits are looked at. */
export const site24x7 = {
  id: 'site24x7',
  name: 'Site24x7',
  docs: 'https://www.site24x7.com/help/api/',
  hosts: ['www.site24x7.com'],
  keys: {
    'site24x7-api-key': {
      name: 'Site24x7 API key',
      shape: [{ hex: [32, 44] }],
      beside: [...apiKeyNames('site24x7'), { named: '*site24x7_device_key' }],
      carriers: [{ header: 'Authorization', value: 'Zoho-authtoken {key}' }],
      manual: {
        page: 'https://www.site24x7.com/help/api/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what is watched, and changes it.',
    },
  },
} as const satisfies Service
