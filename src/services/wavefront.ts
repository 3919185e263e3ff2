import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** API tokens: a UUID, as samples look. */
export const wavefront = {
  id: 'wavefront',
  name: 'Wavefront (VMware Aria)',
  docs: 'https://docs.wavefront.com/',
  hosts: ['*.wavefront.com'],
  keys: {
    'wavefront-token': {
      name: 'Wavefront (VMware Aria) API token',
      shape: uuid,
      beside: [
        { named: '*wavefront_token' },
        { named: '*wavefront_api_token' },
        { named: '*wavefront_access_token' },
        { named: '*wavefront_api_key' },
        { named: '*wavefront_key' },
        { named: '*wavefront_pat' },
        { named: '*wavefront_personal_access_token' },
        { named: '*wavefront_auth_token' },
        { named: '*aria_operations_token' },
        { named: '*aria_operations_api_token' },
        { named: '*aria_operations_access_token' },
        { named: '*aria_operations_api_key' },
        { named: '*aria_operations_key' },
        { named: '*aria_operations_pat' },
        { named: '*aria_operations_personal_access_token' },
        { named: '*aria_operations_auth_token' },
        { word: 'wavefront.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.wavefront.com/',
        steps: ['Find where the API token was made', 'End it there, and make another'],
      },
      reach: 'Reads what is watched, and changes it.',
    },
  },
} as const satisfies Service
