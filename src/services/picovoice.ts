import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

/** API keys: 54 characters of base64 and `==`, as samples look. */
export const picovoice = {
  id: 'picovoice',
  name: 'Picovoice',
  docs: 'https://picovoice.ai/docs/',
  hosts: ['picovoice.ai'],
  keys: {
    'picovoice-api-key': {
      name: 'Picovoice API key',
      shape: [{ base64: 54 }, '=='],
      beside: [
        { named: '*picovoice_access_key' },
        ...plainKeyNames('picovoice'),
        { named: '*picovoice_api_secret' },
        { named: '*pv_access_key' },
        ...plainKeyNames('pv'),
        { named: '*pv_api_secret' },
        { named: '*porcupine_access_key' },
        ...plainKeyNames('porcupine'),
        { named: '*porcupine_api_secret' },
        { word: 'picovoice.ai', within: 160 },
      ],
      manual: {
        page: 'https://picovoice.ai/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Makes voices and speech at the owner’s cost.',
    },
  },
} as const satisfies Service
