import type { Service } from '../model/service.ts'

/** API keys are JWTs, as keys in use are. */
export const temporalCloud = {
  id: 'temporal-cloud',
  name: 'Temporal Cloud',
  docs: 'https://docs.temporal.io/cloud/api-keys',
  hosts: ['saas-api.tmprl.cloud', '*.tmprl.cloud', '*.api.temporal.io'],
  keys: {
    'temporal-cloud-api-key': {
      name: 'Temporal Cloud API key',
      shape: ['eyJ', { base64url: [10, 400] }, '.eyJ', { base64url: [20, 3000] }, '.', { base64url: [20, 700] }],
      check: 'jwt',
      beside: [
        { named: '*temporal_api_key' },
        { named: '*temporal_cloud_api_key' },
        { named: '*temporal_client_api_key' },
        { named: '*tmprl_api_key' },
        { named: 'api_key', in: '**/temporalio/temporal.toml' },
        { command: 'temporal', flag: '--api-key' },
        { command: 'tcld', flag: '--api-key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://cloud.temporal.io/settings/api-keys',
        steps: ['Find the key', 'Disable it; when nothing misses it, delete it'],
      },
      reach: 'Does in Temporal what its user or service account may: starts and reads workflows.',
    },
  },
} as const satisfies Service
