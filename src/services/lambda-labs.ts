import type { Service } from '../model/service.ts'

/**
 * Lambda Cloud's API keys: `secret_`, the key's name, 32 hex digits, a dot and a secret, by public samples. A name with an underscore is
 * not found.
 */
export const lambdaLabs = {
  id: 'lambda-labs',
  name: 'Lambda',
  docs: 'https://docs.lambda.ai/public-cloud/cloud-api/',
  hosts: ['cloud.lambda.ai', 'cloud.lambdalabs.com', 'api.lambda.ai'],
  keys: {
    'lambda-labs-api-key': {
      name: 'Lambda Cloud API key',
      shape: ['secret_', { hostname: [1, 64] }, '_', { hex: 32 }, '.', { base62: 32 }],
      alone: true,
      beside: [{ named: '*lambda_api_key' }, { named: '*lambda_cloud_api_key' }, { named: '*lambdalabs_api_key' }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }, { basic: '{key}:' }],
      manual: { page: 'https://cloud.lambda.ai/api-keys', steps: ['Delete the key'] },
      reach: 'Starts and ends GPU machines at the cost of the account, and adds SSH keys to them.',
    },
  },
} as const satisfies Service
