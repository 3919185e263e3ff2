import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 letters and digits, older ones 24, as samples look. */
export const baiduMaps = {
  id: 'baidu-maps',
  name: 'Baidu Maps',
  docs: 'https://lbsyun.baidu.com/',
  hosts: ['api.map.baidu.com'],
  keys: {
    'baidu-maps-api-key': {
      name: 'Baidu Maps API key',
      shapes: [[{ base62: 32 }], [{ base62: 24 }]],
      beside: [
        { named: '*baidu_map_ak' },
        ...apiKeyNames('baidu_map'),
        { named: '*baidu_map_sk' },
        { named: '*baidu_maps_ak' },
        ...apiKeyNames('baidu_maps'),
        { named: '*baidu_maps_sk' },
        { named: '*bmap_ak' },
        ...apiKeyNames('bmap'),
        { named: '*bmap_sk' },
        { word: 'api.map.baidu.com', within: 160 },
      ],
      carriers: [{ query: 'ak' }],
      manual: { page: 'https://lbsyun.baidu.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
