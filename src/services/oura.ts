import type { Service } from '../model/service.ts'

/** Tokens of Oura: 32 characters of base32 in public samples. */
export const oura = {
  id: 'oura',
  name: 'Oura',
  docs: 'https://cloud.ouraring.com/docs/authentication',
  hosts: ['api.ouraring.com'],
  keys: {
    'oura-token': {
      name: 'Oura token or client secret',
      shape: [{ base32: 32 }],
      beside: [
        { named: '*oura_access_token' },
        { named: '*oura_personal_access_token' },
        { named: '*oura_token' },
        { named: '*oura_api_token' },
        { named: '*oura_pat' },
        { named: '*oura_api_key' },
        { named: '*oura_client_secret' },
        { named: '*oura_ring_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://cloud.ouraring.com/personal-access-tokens', steps: ['Revoke the token'] },
      reach: 'Reads the health data of one person; a client secret trades refresh tokens of many.',
    },
  },
} as const satisfies Service
