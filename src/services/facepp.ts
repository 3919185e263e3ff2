import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API secrets: 32 characters of URL-safe base64, as samples look. */
export const facepp = {
  id: 'facepp',
  name: 'Face++',
  docs: 'https://console.faceplusplus.com/documents/5671789',
  hosts: ['api-us.faceplusplus.com', 'api-cn.faceplusplus.com'],
  keys: {
    'facepp-api-secret': {
      name: 'Face++ API secret',
      shape: [{ base64url: 32 }],
      beside: [...secretNames('facepp', 'face_plus_plus', 'megvii'), { word: 'api-us.faceplusplus.com', within: 160 }],
      carriers: [{ query: 'api_secret' }],
      manual: { page: 'https://console.faceplusplus.com/app/apikey/list', steps: ['Delete the API key'] },
      reach: 'Uses models at the owner’s cost.',
    },
  },
} as const satisfies Service
