import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/**
 * API keys: 86 characters of base64 and `==`, as samples look; newer ones 64 hexadecimal digits. No page
 * was found that shows either.
 */
export const dataGoKr = {
  id: 'data-go-kr',
  name: 'data.go.kr',
  docs: 'https://www.data.go.kr/',
  hosts: ['apis.data.go.kr', 'api.odcloud.kr'],
  keys: {
    'data-go-kr-api-key': {
      name: 'data.go.kr API key',
      shape: [{ base64: 86 }, '=='],
      beside: [
        { named: '*data_go_kr_service_key' },
        ...apiKeyNames('data_go_kr'),
        { named: '*data_go_kr_decoding_key' },
        { named: '*public_data_service_key' },
        ...apiKeyNames('public_data'),
        { named: '*public_data_decoding_key' },
        { named: '*openapi_service_service_key' },
        ...apiKeyNames('openapi_service'),
        { named: '*openapi_service_decoding_key' },
        { named: '*odcloud_service_key' },
        ...apiKeyNames('odcloud'),
        { named: '*odcloud_decoding_key' },
        { word: 'apis.data.go.kr', within: 160 },
      ],
      carriers: [{ query: 'serviceKey' }],
      manual: { page: 'https://www.data.go.kr/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
    'data-go-kr-hex-api-key': {
      name: 'data.go.kr newer API key',
      shape: [{ hex: 64 }],
      beside: [
        { named: '*data_go_kr_api_key' },
        { named: '*data_go_kr_key' },
        { named: '*data_go_kr_service_key' },
        { named: '*datagokr_api_key' },
        { named: '*datagokr_service_key' },
        { word: 'apis.data.go.kr', within: 160 },
      ],
      carriers: [{ query: 'serviceKey' }],
      manual: { page: 'https://www.data.go.kr/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
