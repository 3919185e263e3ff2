import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const tuya = {
  id: 'tuya',
  name: 'Tuya',
  docs: 'https://developer.tuya.com/',
  hosts: ['openapi.tuyaus.com', 'openapi.tuyaeu.com', 'openapi.tuyacn.com'],
  keys: {
    'tuya-api-key': {
      name: 'Tuya API key',
      shape: [{ hex: 32 }],
      beside: [
        ...secretNames('tuya'),
        { named: '*tuya_access_secret' },
        { named: '*tuya_access_key' },
        { named: '*tuya_local_key' },
        ...secretNames('tuya_iot'),
        { named: '*tuya_iot_access_secret' },
        { named: '*tuya_iot_access_key' },
        { named: '*tuya_iot_local_key' },
        ...secretNames('tuya_cloud'),
        { named: '*tuya_cloud_access_secret' },
        { named: '*tuya_cloud_access_key' },
        { named: '*tuya_cloud_local_key' },
        { word: 'openapi.tuyaus.com', within: 160 },
      ],
      manual: {
        page: 'https://developer.tuya.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads devices of the owner, and controls them.',
    },
  },
} as const satisfies Service
