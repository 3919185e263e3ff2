import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const financialDatasets = {
  id: 'financial-datasets',
  name: 'Financial Datasets',
  docs: 'https://docs.financialdatasets.ai/',
  hosts: ['api.financialdatasets.ai'],
  keys: {
    'financial-datasets-api-key': {
      name: 'Financial Datasets API key',
      shape: uuid,
      beside: [
        { named: '*financial_datasets_api_key' },
        { named: '*financial_datasets_key' },
        { named: '*financial_datasets_token' },
        { named: '*financial_datasets_api_token' },
        { named: '*financial_datasets_access_token' },
        { named: '*financial_datasets_secret' },
        { named: '*financial_datasets_api_secret' },
        { named: '*financial_datasets_access_key' },
        { word: 'api.financialdatasets.ai', within: 160 },
      ],
      carriers: [{ header: 'X-API-KEY', value: '{key}' }],
      manual: {
        page: 'https://docs.financialdatasets.ai/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
