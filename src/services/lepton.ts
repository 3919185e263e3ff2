import type { Service } from '../model/service.ts'

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
        { named: '*lepton_api_key' },
        { named: '*lepton_api_token' },
        { named: '*lepton_token' },
        { named: '*lepton_access_token' },
        { named: '*lepton_workspace_token' },
        { named: '*lepton_key' },
        { named: '*lepton_ai_api_key' },
        { named: '*lepton_ai_api_token' },
        { named: '*lepton_ai_token' },
        { named: '*lepton_ai_access_token' },
        { named: '*lepton_ai_workspace_token' },
        { named: '*lepton_ai_key' },
        { named: '*leptonai_api_key' },
        { named: '*leptonai_api_token' },
        { named: '*leptonai_token' },
        { named: '*leptonai_access_token' },
        { named: '*leptonai_workspace_token' },
        { named: '*leptonai_key' },
        { word: 'lepton.run', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      access: 'full',
      manual: { page: 'https://dashboard.lepton.ai/', steps: ['Settings, Tokens', 'Delete the token'] },
      reach: 'Uses models and changes deployments of the workspace.',
    },
  },
} as const satisfies Service
