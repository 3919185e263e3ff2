import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 40 characters, says the page, which are hexadecimal digits in samples. */
export const opendart = {
  id: 'opendart',
  name: 'Open DART',
  docs: 'https://opendart.fss.or.kr/',
  hosts: ['opendart.fss.or.kr'],
  keys: {
    'opendart-api-key': {
      name: 'Open DART API key',
      source: 'https://opendart.fss.or.kr/guide/detail.do?apiGrpCd=DS001&apiId=2019001',
      shape: [{ hex: 40 }],
      beside: [
        ...apiKeyNames('dart'),
        { named: '*dart_crtfc_key' },
        ...apiKeyNames('opendart'),
        { named: '*opendart_crtfc_key' },
        { word: 'opendart.fss.or.kr', within: 160 },
      ],
      carriers: [{ query: 'crtfc_key' }],
      manual: {
        page: 'https://opendart.fss.or.kr/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
