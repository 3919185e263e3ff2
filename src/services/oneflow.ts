import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 40 hexadecimal digits, as samples look. */
export const oneflow = {
  id: 'oneflow',
  name: 'Oneflow',
  docs: 'https://developer.oneflow.com/',
  hosts: ['api.oneflow.com'],
  keys: {
    'oneflow-api-key': {
      name: 'Oneflow API key',
      shape: [{ hex: 40 }],
      beside: [...tokenNames('oneflow'), { word: 'api.oneflow.com', within: 160 }],
      carriers: [{ header: 'x-oneflow-api-token', value: '{key}' }],
      manual: {
        page: 'https://developer.oneflow.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and sends documents to be signed.',
    },
  },
} as const satisfies Service
