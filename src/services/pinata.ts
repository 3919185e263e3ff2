import type { Service } from '../model/service.ts'

/**
 * Each key is given as a JSON Web Token, as the page says, and as key (20 hex digits) with secret (64 hex digits), as samples look; key and JWT
 * are of no use for one another’s secret, so that JWT and secret are found.
 */
export const pinata = {
  id: 'pinata',
  name: 'Pinata',
  docs: 'https://docs.pinata.cloud/account-management/api-keys',
  hosts: ['api.pinata.cloud', 'uploads.pinata.cloud', 'app.pinata.cloud'],
  keys: {
    'pinata-jwt': {
      name: 'Pinata JWT',
      source: 'https://docs.pinata.cloud/account-management/api-keys',
      shape: ['eyJ', { base64url: [10, 400] }, '.eyJ', { base64url: [20, 2000] }, '.', { base64url: [43, 700] }],
      check: 'jwt',
      beside: [
        { named: '*pinata_jwt' },
        { named: '*pinata_jwt_token' },
        { named: '*pinata_jwt_key' },
        { named: '*pinata_jwt_secret' },
        { named: '*pinata_jwt_secret_access_token' },
        { named: '*pinata_jwt_access_token' },
        { named: '*pinata_api_jwt' },
        { named: '*pinata_bearer_token' },
        { named: '*pinata_token' },
        { named: '*pinata_access_token' },
        { named: '*pinata_key' },
        { named: '*pinata_api_key' },
        { word: 'api.pinata.cloud', within: 200 },
        { word: 'uploads.pinata.cloud', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://app.pinata.cloud/developers/api-keys',
        steps: ['API keys: find the key by its name', 'Revoke it'],
      },
      reach: 'Stores, lists and deletes files, as far as its scopes go.',
    },
    'pinata-api-secret': {
      name: 'Pinata API secret',
      shape: [{ hex: 64 }],
      beside: [
        { named: '*pinata_secret_api_key' },
        { named: '*pinata_api_secret' },
        { named: '*pinata_api_secret_key' },
        { named: '*pinata_secret' },
        { named: '*pinata_secret_key' },
        { named: '*pinata_api_key_secret' },
        { named: '*pinata_secret_access_key' },
        { word: 'api.pinata.cloud', within: 200 },
      ],
      carriers: [{ header: 'pinata_secret_api_key', value: '{key}' }],
      manual: {
        page: 'https://app.pinata.cloud/developers/api-keys',
        steps: ['API keys: find the key by its name', 'Revoke it'],
      },
      reach: 'Stores, lists and deletes files with its key, as far as its scopes go.',
    },
  },
} as const satisfies Service
