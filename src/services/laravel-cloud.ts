import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API tokens: a number, a bar and 40 to 56 letters and digits, as Sanctum makes them. */
export const laravelCloud = {
  id: 'laravel-cloud',
  name: 'Laravel Cloud',
  docs: 'https://cloud.laravel.com/docs/api/introduction',
  hosts: ['cloud.laravel.com'],
  keys: {
    'laravel-cloud-api-token': {
      name: 'Laravel Cloud API token',
      shape: [{ digit: [1, 10] }, '|', { base62: [40, 56] }],
      beside: [...tokenNames('laravel_cloud')],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      access: 'full',
      manual: {
        page: 'https://cloud.laravel.com/docs/api/introduction',
        steps: ['Find where the API token was made', 'End it there, and make another'],
      },
      reach: 'Deploys and manages apps and databases.',
    },
  },
} as const satisfies Service
