import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 40 hexadecimal digits, as samples look. */
export const waqi = {
  id: 'waqi',
  name: 'World Air Quality Index',
  docs: 'https://aqicn.org/json-api/doc/',
  hosts: ['api.waqi.info'],
  keys: {
    'waqi-api-key': {
      name: 'World Air Quality Index API key',
      shape: [{ hex: 40 }],
      beside: [
        ...tokenNames('waqi'),
        { named: '*waqi_secret' },
        { named: '*waqi_api_secret' },
        { named: '*waqi_access_key' },
        ...tokenNames('aqicn'),
        { named: '*aqicn_secret' },
        { named: '*aqicn_api_secret' },
        { named: '*aqicn_access_key' },
        { word: 'api.waqi.info', within: 160 },
      ],
      manual: {
        page: 'https://aqicn.org/json-api/doc/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
