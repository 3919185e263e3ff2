import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 50 capital letters and digits, as samples look. */
export const hackmd = {
  id: 'hackmd',
  name: 'HackMD',
  docs: 'https://hackmd.io/@hackmd-api',
  hosts: ['api.hackmd.io'],
  keys: {
    'hackmd-api-key': {
      name: 'HackMD API key',
      shape: [{ base36upper: 50 }],
      beside: [
        ...tokenNames('hackmd'),
        { word: 'api.hackmd.io', within: 160 },
        { named: '*hmd_api_access_token' },
        { named: '*hmd_access_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://hackmd.io/@hackmd-api',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes notes of the owner.',
    },
  },
} as const satisfies Service
