import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 characters that begin with `db-`, as the page says. */
export const databento = {
  id: 'databento',
  name: 'Databento',
  docs: 'https://databento.com/docs',
  hosts: ['hist.databento.com'],
  keys: {
    'databento-api-key': {
      name: 'Databento API key',
      source: 'https://databento.com/docs/api-historical/basics/authentication',
      shape: ['db-', { base62: 29 }],
      beside: [
        ...apiKeyNames('databento'),
        { named: '*api_key' },
        { named: '*key' },
        { word: 'hist.databento.com', within: 160 },
      ],
      carriers: [{ basic: '{key}:' }],
      manual: {
        page: 'https://databento.com/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
