import type { Service } from '../model/service.ts'

/**
 * The address of a webhook action holds its path and its secret, 32 hex digits each, as samples look. Both together are its
 * key.
 */
export const tines = {
  id: 'tines',
  name: 'Tines',
  docs: 'https://www.tines.com/docs/actions/types/webhook',
  hosts: ['*.tines.com'],
  keys: {
    'tines-webhook': {
      name: 'Tines webhook URL',
      shape: [
        'https://',
        { base64url: [3, 60] },
        { oneOf: ['.tines.com/webhook/', '.tines.io/webhook/'] },
        { hex: 32 },
        '/',
        { hex: 32 },
      ],
      access: 'write',
      manual: {
        page: 'https://www.tines.com/docs/actions/types/webhook',
        steps: ['Open the story and its webhook action', 'Change its secret: the address changes'],
      },
      reach: 'Starts one story with any data, and reads what it answers.',
    },
  },
} as const satisfies Service
