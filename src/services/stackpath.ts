import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** Client secrets: 64 hexadecimal digits, as samples look. */
export const stackpath = {
  id: 'stackpath',
  name: 'StackPath',
  docs: 'https://stackpath.dev/',
  hosts: ['gateway.stackpath.com'],
  keys: {
    'stackpath-client-secret': {
      name: 'StackPath client secret',
      shape: [{ hex: 64 }],
      beside: [...secretNames('stackpath'), { word: 'gateway.stackpath.com', within: 160 }],
      manual: {
        page: 'https://stackpath.dev/',
        steps: ['Find where the client secret was made', 'End it there, and make another'],
      },
      reach: 'Manages CDN and sites of the account.',
    },
  },
} as const satisfies Service
