import type { Service } from '../model/service.ts'

/**
 * API tokens: JSON Web Tokens, as older samples look; the issuer’s own sample is cut and has letters and digits alone: 40 to 80
 * are looked at.
 */
export const ploi = {
  id: 'ploi',
  name: 'Ploi',
  docs: 'https://developers.ploi.io/',
  hosts: ['ploi.io'],
  keys: {
    'ploi-token': {
      name: 'Ploi API token',
      shape: ['eyJ', { base64url: [10, 400] }, '.eyJ', { base64url: [20, 3000] }, '.', { base64url: [40, 700] }],
      check: 'jwt',
      beside: [
        { named: '*ploi_token' },
        { named: '*ploi_api_token' },
        { named: '*ploi_access_token' },
        { named: '*ploi_api_key' },
        { named: '*ploi_key' },
        { named: '*ploi_pat' },
        { named: '*ploi_personal_access_token' },
        { named: '*ploi_auth_token' },
        { named: '*ploi_io_token' },
        { named: '*ploi_io_api_token' },
        { named: '*ploi_io_access_token' },
        { named: '*ploi_io_api_key' },
        { named: '*ploi_io_key' },
        { named: '*ploi_io_pat' },
        { named: '*ploi_io_personal_access_token' },
        { named: '*ploi_io_auth_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://ploi.io/profile/api-keys', steps: ['Find the token', 'Delete it'] },
      reach: 'Manages servers and sites as its owner.',
    },
    'ploi-opaque-token': {
      name: 'Ploi opaque API token',
      shape: [{ base62: [40, 80] }],
      beside: [
        { named: '*ploi_token' },
        { named: '*ploi_api_token' },
        { named: '*ploi_access_token' },
        { named: '*ploi_api_key' },
        { named: '*ploi_key' },
        { named: '*ploi_io_token' },
        { named: '*ploi_io_api_token' },
        { named: '*ploi_io_api_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://ploi.io/profile/api-keys', steps: ['Find the token', 'Delete it'] },
      reach: 'Manages servers and sites as its owner.',
    },
  },
} as const satisfies Service
