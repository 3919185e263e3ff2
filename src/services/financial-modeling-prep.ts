import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** API keys: 32 letters and digits, as samples look. */
export const financialModelingPrep = {
  id: 'financial-modeling-prep',
  name: 'Financial Modeling Prep',
  docs: 'https://site.financialmodelingprep.com/developer/docs',
  hosts: ['financialmodelingprep.com'],
  keys: {
    'financial-modeling-prep-api-key': {
      name: 'Financial Modeling Prep API key',
      shape: [{ base62: 32 }],
      beside: [
        ...named(
          ['fmp', 'fmp_cloud', 'financial_modeling_prep', 'financial_modelling_prep'],
          ['_api_key', '_key', '_token', '_secret', '_apikey'],
        ),
        { word: 'financialmodelingprep.com', within: 200 },
      ],
      carriers: [{ query: 'apikey' }],
      access: 'read',
      manual: {
        page: 'https://site.financialmodelingprep.com/developer/docs/dashboard',
        steps: ['API keys', 'Regenerate the key'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
