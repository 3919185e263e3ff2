import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

/** API keys are `arc_` and some 50 letters and digits, as samples look; 64 hexadecimal digits behind it are a key of Arcane’s. */
export const arcade = {
  id: 'arcade',
  name: 'Arcade',
  docs: 'https://docs.arcade.dev/en/get-started/setup/api-keys',
  hosts: ['api.arcade.dev', 'cloud.arcade.dev'],
  keys: {
    'arcade-api-key': {
      name: 'Arcade API key',
      shape: ['arc_', { base62: [40, 60] }],
      alone: true,
      beside: [
        ...plainKeyNames('arcade', 'arcade_ai', 'arcadeai'),
        { word: 'api.arcade.dev', within: 200 },
        { word: 'arcadepy', within: 200 },
        { word: 'arcade', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      access: 'full',
      manual: { page: 'https://api.arcade.dev/dashboard/api-keys', steps: ['API keys', 'Delete the key'] },
      reach: 'Calls tools in the name of all users of the project.',
    },
  },
} as const satisfies Service
