import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

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
      shape: jsonWebToken,
      check: 'jwt',
      beside: tokenNames('ploi', 'ploi_io'),
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
