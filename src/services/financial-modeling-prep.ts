import type { Service } from '../model/service.ts'

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
        { named: '*fmp_api_key' },
        { named: '*fmp_key' },
        { named: '*fmp_token' },
        { named: '*fmp_secret' },
        { named: '*fmp_apikey' },
        { named: '*fmp_cloud_api_key' },
        { named: '*fmp_cloud_key' },
        { named: '*fmp_cloud_token' },
        { named: '*fmp_cloud_secret' },
        { named: '*fmp_cloud_apikey' },
        { named: '*financial_modeling_prep_api_key' },
        { named: '*financial_modeling_prep_key' },
        { named: '*financial_modeling_prep_token' },
        { named: '*financial_modeling_prep_secret' },
        { named: '*financial_modeling_prep_apikey' },
        { named: '*financial_modelling_prep_api_key' },
        { named: '*financial_modelling_prep_key' },
        { named: '*financial_modelling_prep_token' },
        { named: '*financial_modelling_prep_secret' },
        { named: '*financial_modelling_prep_apikey' },
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
