import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** API keys: 43 letters and digits, as samples look. */
export const eConomic = {
  id: 'e-conomic',
  name: 'e-conomic',
  docs: 'https://restdocs.e-conomic.com/',
  hosts: ['restapi.e-conomic.com'],
  keys: {
    'e-conomic-api-key': {
      name: 'e-conomic API key',
      shape: [{ base62: 43 }],
      beside: [
        ...named(['economic', 'visma_economic'], ['_agreement_grant_token', '_app_secret', '_agreement_grant', '_grant_token']),
        { named: '*X-AppSecretToken' },
        { named: '*X-AgreementGrantToken' },
        { word: 'restapi.e-conomic.com', within: 160 },
      ],
      carriers: [{ header: 'X-AppSecretToken', value: '{key}' }],
      manual: {
        page: 'https://restdocs.e-conomic.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes customers, invoices and payments.',
    },
  },
} as const satisfies Service
