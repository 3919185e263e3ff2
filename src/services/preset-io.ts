import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: 64 hexadecimal digits, as samples look. */
export const presetIo = {
  id: 'preset-io',
  name: 'Preset.io',
  docs: 'https://docs.preset.io/',
  hosts: ['api.app.preset.io', 'manage.app.preset.io'],
  keys: {
    'preset-io-api-key': {
      name: 'Preset.io API key',
      shape: [{ hex: 64 }],
      beside: [...secretNames('preset', 'preset_io'), { word: 'api.app.preset.io', within: 160 }],
      manual: { page: 'https://docs.preset.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads what users of the owner’s sites and apps do.',
    },
  },
} as const satisfies Service
