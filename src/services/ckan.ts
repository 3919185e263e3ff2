import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API tokens: JSON Web Tokens, as its code makes them. API keys, which they replace: a UUID, as its code made them. */
export const ckan = {
  id: 'ckan',
  name: 'CKAN',
  docs: 'https://docs.ckan.org/',
  hosts: [],
  selfHosted: true,
  keys: {
    'ckan-api-key': {
      name: 'CKAN API key',
      source: 'https://github.com/ckan/ckan/blob/02b20b4c9387aaa756b92407182f2670f46ee6cd/ckan/model/user.py',
      shape: uuid,
      beside: apiKeyNames('ckan'),
      carriers: [{ header: 'X-CKAN-API-Key', value: '{key}' }],
      manual: { page: 'https://docs.ckan.org/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Does in the server what its user may.',
    },
    'ckan-api-token': {
      name: 'CKAN API token',
      source: 'https://github.com/ckan/ckan/blob/15f0c45226c8c5c232c8d0b3590c1320196239ec/ckan/lib/api_token.py',
      shape: jsonWebToken,
      check: 'jwt',
      beside: [
        { named: '*ckan_api_token' },
        { named: '*ckan_token' },
        { named: '*ckan_access_token' },
        { named: '*ckan_api_key' },
        { named: '*ckan_key' },
      ],
      carriers: [
        { header: 'Authorization', value: '{key}' },
        { header: 'X-CKAN-API-Key', value: '{key}' },
      ],
      manual: { page: 'https://docs.ckan.org/', steps: ['Open the profile of its user', 'API Tokens: revoke it'] },
      reach: 'Does in the server what its user may.',
    },
  },
} as const satisfies Service
