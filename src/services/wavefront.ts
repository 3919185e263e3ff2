import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'
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
      beside: [...tokenNames('wavefront', 'aria_operations'), { word: 'wavefront.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.wavefront.com/',
        steps: ['Find where the API token was made', 'End it there, and make another'],
      },
      reach: 'Reads what is watched, and changes it.',
    },
  },
} as const satisfies Service
