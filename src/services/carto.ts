import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/**
 * Master API keys of the older platform: 40 hexadecimal digits, as samples look; its regular ones: 16 bytes in URL-safe base64, as its code makes them. API
 * access tokens of today’s: JSON Web Tokens. No page was found that shows these or the first.
 */
export const carto = {
  id: 'carto',
  name: 'CARTO',
  docs: 'https://docs.carto.com/',
  hosts: ['gcp-us-east1.api.carto.com', '*.carto.com'],
  keys: {
    'carto-api-key': {
      name: 'CARTO API key',
      shape: [{ hex: 40 }],
      beside: [
        ...apiKeyNames('carto'),
        { named: '*carto_master_key' },
        ...apiKeyNames('cartodb'),
        { named: '*cartodb_master_key' },
        { word: 'gcp-us-east1.api.carto.com', within: 160 },
      ],
      carriers: [{ query: 'api_key' }],
      manual: { page: 'https://docs.carto.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and changes data of the account.',
    },
    'carto-regular-api-key': {
      name: 'CARTO regular API key',
      source:
        'https://github.com/CartoDB/cartodb/blob/23b926636ae627915213be54941911fa2b70b7db/app/models/carto/helpers/auth_token_generator.rb',
      shape: [{ base64url: 22 }],
      beside: [...apiKeyNames('carto', 'cartodb'), { word: '.carto.com/api/', within: 160 }],
      carriers: [{ query: 'api_key' }],
      manual: {
        page: 'https://carto.com/developers/auth-api/guides/general-considerations',
        steps: ['API keys: find the key', 'Regenerate it'],
      },
      reach: 'Reads and changes the data that it was granted.',
    },
    'carto-access-token': {
      name: 'CARTO API access token',
      shape: jsonWebToken,
      check: 'jwt',
      beside: [
        { named: '*carto_api_key' },
        { named: '*carto_key' },
        { named: '*carto_token' },
        { named: '*carto_api_token' },
        { named: '*carto_access_token' },
        { named: '*carto_api_access_token' },
        { word: 'api.carto.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.carto.com/', steps: ['Developers, API access tokens', 'Delete the token'] },
      reach: 'Reads, and changes as far as it was granted, data of the account.',
    },
  },
} as const satisfies Service
