import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/**
 * API keys: 5 capital letters and digits, `-`, 5 capital letters and digits, `-`, 5 capital letters and digits, `-`, 5
 * capital letters and digits, `-`, 5 capital letters and digits, `-` and 5 capital letters and digits, as samples look.
 */
export const tencentMaps = {
  id: 'tencent-maps',
  name: 'Tencent Maps',
  docs: 'https://lbs.qq.com/',
  hosts: ['apis.map.qq.com'],
  keys: {
    'tencent-maps-api-key': {
      name: 'Tencent Maps API key',
      shape: [
        { base36upper: 5 },
        '-',
        { base36upper: 5 },
        '-',
        { base36upper: 5 },
        '-',
        { base36upper: 5 },
        '-',
        { base36upper: 5 },
        '-',
        { base36upper: 5 },
      ],
      beside: [...apiKeyNames('tencent_map', 'tencent_maps', 'qqmap', 'tmap'), { word: 'apis.map.qq.com', within: 160 }],
      carriers: [{ query: 'key' }],
      manual: { page: 'https://lbs.qq.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
