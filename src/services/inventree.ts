import type { Service } from '../model/service.ts'

/** API tokens: `inv-`, 40 hexadecimal digits, `-` and the day on which it was made, as its code makes them. */
export const inventree = {
  id: 'inventree',
  name: 'InvenTree',
  docs: 'https://docs.inventree.org/en/latest/api/',
  hosts: [],
  selfHosted: true,
  keys: {
    'inventree-api-token': {
      name: 'InvenTree API token',
      source:
        'https://github.com/inventree/InvenTree/blob/002cd31ee6d0ec378bb44ace2d1459bd1eb8924b/src/backend/InvenTree/users/models.py',
      shape: ['inv-', { hex: 40 }, '-', { digit: 8 }],
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: {
        page: 'https://docs.inventree.org/en/latest/api/',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes stock, orders and parts, as the user who made it.',
    },
  },
} as const satisfies Service
