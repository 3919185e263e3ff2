import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: `tm-` and a UUID, as samples look. */
export const tokenMetrics = {
  id: 'token-metrics',
  name: 'Token Metrics',
  docs: 'https://developers.tokenmetrics.com/',
  hosts: ['api.tokenmetrics.com'],
  keys: {
    'token-metrics-api-key': {
      name: 'Token Metrics API key',
      shape: ['tm-', ...uuid],
      alone: true,
      beside: [...apiKeyNames('tokenmetrics'), { named: '*api_key' }, { word: 'api.tokenmetrics.com', within: 160 }],
      carriers: [{ header: 'api_key', value: '{key}' }],
      manual: {
        page: 'https://developers.tokenmetrics.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
  },
} as const satisfies Service
