import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** Vapi's private keys. That they are UUIDs rests on public samples. Public keys, made for browsers, look alike and are not meant. */
export const vapi = {
  id: 'vapi',
  name: 'Vapi',
  docs: 'https://docs.vapi.ai/api-reference',
  hosts: ['api.vapi.ai'],
  keys: {
    'vapi-private-key': {
      name: 'Vapi private API key',
      shape: uuid,
      beside: [
        { named: 'vapi_api_key' },
        { named: '*vapi_private_key' },
        { named: '*vapi_private_api_key' },
        { named: '*vapi_token' },
        { named: '*vapi_secret_key' },
        { named: '*vapi_server_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://dashboard.vapi.ai/org/api-keys', steps: ['Private API Keys', 'Delete the key'] },
      reach: 'Makes phone calls at the cost of the organization, and reads its recordings and transcripts.',
    },
  },
} as const satisfies Service
