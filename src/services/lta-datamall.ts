import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 22 characters of base64 and `==`, as samples look. */
export const ltaDatamall = {
  id: 'lta-datamall',
  name: 'LTA DataMall',
  docs: 'https://datamall.lta.gov.sg/',
  hosts: ['datamall2.mytransport.sg'],
  keys: {
    'lta-datamall-api-key': {
      name: 'LTA DataMall API key',
      shape: [{ base64: 22 }, '=='],
      beside: [
        ...apiKeyNames('lta'),
        { named: '*lta_account_key' },
        ...apiKeyNames('lta_datamall'),
        { named: '*lta_datamall_account_key' },
        ...apiKeyNames('datamall'),
        { named: '*datamall_account_key' },
        { word: 'datamall2.mytransport.sg', within: 160 },
      ],
      carriers: [{ header: 'AccountKey', value: '{key}' }],
      manual: {
        page: 'https://datamall.lta.gov.sg/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
