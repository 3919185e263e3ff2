import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/**
 * Keys of Arize AX and Phoenix: `ak-`, a UUID and a secret of 32 characters rest on public samples; that Phoenix signs tokens (JWT)
 * its public code shows.
 */
export const arize = {
  id: 'arize',
  name: 'Arize',
  docs: 'https://arize.com/docs/ax/security-and-settings/api-keys',
  hosts: ['otlp.arize.com', 'api.arize.com', 'app.phoenix.arize.com'],
  keys: {
    'arize-api-key': {
      name: 'Arize AX API key',
      shape: ['ak-', ...uuid, '-', { base64url: 32 }],
      alone: true,
      beside: [
        { named: '*arize_api_key' },
        { named: '*arize_key' },
        { named: '*arize_developer_key' },
        { word: 'arize', within: 160 },
      ],
      carriers: [
        { header: 'api_key', value: '{key}' },
        { header: 'authorization', value: '{key}' },
      ],
      manual: { page: 'https://app.arize.com', steps: ['Settings, API keys', 'Delete the key'] },
      reach: 'Reads and writes the space’s traces, data sets and prompts.',
    },
    'arize-phoenix-api-key': {
      name: 'Phoenix API key',
      source: 'https://github.com/Arize-ai/phoenix/blob/026255bd692c0a7b1c97dc5e5f276a7643edb0a9/src/phoenix/server/jwt_store.py',
      shape: ['eyJ', { base64url: [8, 2000] }, '.', { base64url: [8, 4000] }, '.', { base64url: [20, 1000] }],
      check: 'jwt',
      beside: [{ named: '*phoenix_api_key' }, { named: 'phoenix_client_api_key' }],
      carriers: [
        { header: 'Authorization', value: 'Bearer {key}' },
        { header: 'api_key', value: '{key}' },
      ],
      manual: { page: 'https://app.phoenix.arize.com', steps: ['Settings, API keys', 'Delete the key'] },
      reach: 'Reads and writes traces, data sets and prompts of the Phoenix space.',
    },
  },
} as const satisfies Service
