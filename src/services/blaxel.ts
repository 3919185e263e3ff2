import type { Service } from '../model/service.ts'

/** API keys are `bl_` and 32 lower-case letters and digits, as samples look. */
export const blaxel = {
  id: 'blaxel',
  name: 'Blaxel',
  docs: 'https://docs.blaxel.ai/Security/Access-tokens',
  hosts: ['api.blaxel.ai', 'run.blaxel.ai', 'app.blaxel.ai'],
  keys: {
    'blaxel-api-key': {
      name: 'Blaxel API key',
      shape: ['bl_', { base36: 32 }],
      alone: true,
      beside: [
        { named: '*blaxel_api_key' },
        { named: '*bl_api_key' },
        { named: '*blaxel_key' },
        { named: '*blaxel_token' },
        { named: '*blaxel_access_token' },
        { named: '*blaxel_secret' },
        { word: 'blaxel', within: 200 },
        { word: 'BL_WORKSPACE', within: 200 },
      ],
      carriers: [
        { header: 'Authorization', value: 'Bearer {key}' },
        { header: 'X-Blaxel-Api-Key', value: '{key}' },
      ],
      manual: { page: 'https://app.blaxel.ai/profile/security', steps: ['Profile, Security, API keys', 'Delete the key'] },
      reach: 'Runs and changes agents and sandboxes, as its user.',
    },
  },
} as const satisfies Service
