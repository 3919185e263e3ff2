import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 30 hexadecimal digits, which stand in the path. As samples look. */
export const seoulOpenData = {
  id: 'seoul-open-data',
  name: 'Seoul Open Data',
  docs: 'https://data.seoul.go.kr/together/guide/useGuide.do',
  hosts: ['openapi.seoul.go.kr', 'swopenapi.seoul.go.kr'],
  keys: {
    'seoul-open-data-key': {
      name: 'Seoul Open Data API key',
      shape: [{ hex: 30 }],
      beside: [
        ...apiKeyNames('seoul', 'seoul_open', 'seoul_data', 'seoul_subway', 'seoul_metro', 'seoul_bus', 'seoul_opendata'),
        { word: 'openapi.seoul.go.kr', within: 160 },
      ],
      access: 'read',
      manual: {
        page: 'https://data.seoul.go.kr/together/guide/useGuide.do',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
