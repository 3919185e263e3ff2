import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 40 letters and digits, as samples look. */
export const valohai = {
  id: 'valohai',
  name: 'Valohai',
  docs: 'https://docs.valohai.com/',
  hosts: ['app.valohai.com'],
  keys: {
    'valohai-api-key': {
      name: 'Valohai API key',
      shape: [{ base62: 40 }],
      beside: [...tokenNames('valohai'), { word: 'app.valohai.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: { page: 'https://docs.valohai.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Runs agents at the owner’s cost, with what they are connected to.',
    },
  },
} as const satisfies Service
