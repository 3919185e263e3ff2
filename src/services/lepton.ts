import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** API tokens have 32 letters and digits, as samples look. */
export const lepton = {
  id: 'lepton',
  name: 'Lepton AI',
  docs: 'https://docs.lepton.ai/references/lep_workspace',
  hosts: ['*.lepton.run', 'dashboard.lepton.ai'],
  keys: {
    'lepton-token': {
      name: 'Lepton AI API token',
      shape: [{ base62: 32 }],
      beside: [
        ...named(
          ['lepton', 'lepton_ai', 'leptonai'],
          ['_api_key', '_api_token', '_token', '_access_token', '_workspace_token', '_key'],
        ),
        { word: 'lepton.run', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      access: 'full',
      manual: { page: 'https://dashboard.lepton.ai/', steps: ['Settings, Tokens', 'Delete the token'] },
      reach: 'Uses models and changes deployments of the workspace.',
    },
  },
} as const satisfies Service
