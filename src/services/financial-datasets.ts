import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
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
      beside: [...apiKeyNames('financial_datasets'), { word: 'api.financialdatasets.ai', within: 160 }],
      carriers: [{ header: 'X-API-KEY', value: '{key}' }],
      manual: {
        page: 'https://docs.financialdatasets.ai/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
