import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/**
 * API keys: 4 capital letters and digits, `-`, 4 capital letters and digits, `-`, 4 capital letters and digits, `-` and 4
 * capital letters and digits, as samples look.
 */
export const loqate = {
  id: 'loqate',
  name: 'Loqate',
  docs: 'https://docs.loqate.com/',
  hosts: ['api.addressy.com'],
  keys: {
    'loqate-api-key': {
      name: 'Loqate API key',
      shape: [{ base36upper: 4 }, '-', { base36upper: 4 }, '-', { base36upper: 4 }, '-', { base36upper: 4 }],
      beside: [
        ...apiKeyNames('loqate'),
        { named: '*loqate_service_key' },
        ...apiKeyNames('addressy'),
        { named: '*addressy_service_key' },
        ...apiKeyNames('pca_predict'),
        { named: '*pca_predict_service_key' },
        ...apiKeyNames('postcodeanywhere'),
        { named: '*postcodeanywhere_service_key' },
        { word: 'api.addressy.com', within: 160 },
      ],
      manual: { page: 'https://docs.loqate.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s credit of look-ups.',
    },
  },
} as const satisfies Service
