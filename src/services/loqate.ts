import type { Service } from '../model/service.ts'

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
        { named: '*loqate_api_key' },
        { named: '*loqate_key' },
        { named: '*loqate_token' },
        { named: '*loqate_api_token' },
        { named: '*loqate_access_token' },
        { named: '*loqate_secret' },
        { named: '*loqate_api_secret' },
        { named: '*loqate_access_key' },
        { named: '*loqate_service_key' },
        { named: '*addressy_api_key' },
        { named: '*addressy_key' },
        { named: '*addressy_token' },
        { named: '*addressy_api_token' },
        { named: '*addressy_access_token' },
        { named: '*addressy_secret' },
        { named: '*addressy_api_secret' },
        { named: '*addressy_access_key' },
        { named: '*addressy_service_key' },
        { named: '*pca_predict_api_key' },
        { named: '*pca_predict_key' },
        { named: '*pca_predict_token' },
        { named: '*pca_predict_api_token' },
        { named: '*pca_predict_access_token' },
        { named: '*pca_predict_secret' },
        { named: '*pca_predict_api_secret' },
        { named: '*pca_predict_access_key' },
        { named: '*pca_predict_service_key' },
        { named: '*postcodeanywhere_api_key' },
        { named: '*postcodeanywhere_key' },
        { named: '*postcodeanywhere_token' },
        { named: '*postcodeanywhere_api_token' },
        { named: '*postcodeanywhere_access_token' },
        { named: '*postcodeanywhere_secret' },
        { named: '*postcodeanywhere_api_secret' },
        { named: '*postcodeanywhere_access_key' },
        { named: '*postcodeanywhere_service_key' },
        { word: 'api.addressy.com', within: 160 },
      ],
      manual: { page: 'https://docs.loqate.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s credit of look-ups.',
    },
  },
} as const satisfies Service
