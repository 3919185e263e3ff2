import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 16 to 24 letters and digits are looked at. */
export const caiyun = {
  id: 'caiyun',
  name: 'Caiyun',
  docs: 'https://docs.caiyunapp.com/',
  hosts: ['api.caiyunapp.com', 'api.interpreter.caiyunai.com'],
  keys: {
    'caiyun-api-key': {
      name: 'Caiyun API key',
      shape: [{ base62: [16, 24] }],
      beside: tokenNames('caiyun', 'caiyunapp'),
      carriers: [{ header: 'x-authorization', value: 'token {key}' }],
      manual: {
        page: 'https://docs.caiyunapp.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and writes translations.',
    },
    // Its form rests on samples.
    'caiyun-address': {
      name: 'Caiyun address with a token',
      shape: ['https://api.caiyunapp.com/v2', { oneOf: ['/', '.2/', '.3/', '.4/', '.5/', '.6/'] }, { base62: 16 }],
      access: 'read',
      manual: {
        page: 'https://docs.caiyunapp.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
