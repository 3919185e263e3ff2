import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*facepp_secret' },
        { named: '*facepp_client_secret' },
        { named: '*facepp_api_secret' },
        { named: '*facepp_app_secret' },
        { named: '*face_plus_plus_secret' },
        { named: '*face_plus_plus_client_secret' },
        { named: '*face_plus_plus_api_secret' },
        { named: '*face_plus_plus_app_secret' },
        { named: '*megvii_secret' },
        { named: '*megvii_client_secret' },
        { named: '*megvii_api_secret' },
        { named: '*megvii_app_secret' },
        { word: 'api-us.faceplusplus.com', within: 160 },
      ],
      carriers: [{ query: 'api_secret' }],
      manual: { page: 'https://console.faceplusplus.com/app/apikey/list', steps: ['Delete the API key'] },
      reach: 'Uses models at the owner’s cost.',
    },
  },
} as const satisfies Service
