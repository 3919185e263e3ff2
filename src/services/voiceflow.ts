import type { Service } from '../model/service.ts'

/**
 * Voiceflow's keys for dialogs (`VF.DM.`) and workspaces (`VF.WS.`): the key's id and a secret. Voiceflow's example shows the three parts
 * of keys for dialogs; the rest, lengths and all, rests on public samples.
 */
export const voiceflow = {
  id: 'voiceflow',
  name: 'Voiceflow',
  docs: 'https://docs.voiceflow.com/reference/authentication',
  hosts: ['general-runtime.voiceflow.com', 'api.voiceflow.com', 'analytics-api.voiceflow.com'],
  keys: {
    'voiceflow-api-key': {
      name: 'Voiceflow API key',
      source: 'https://github.com/voiceflow/api-examples/blob/HEAD/python/index.py',
      shape: [{ oneOf: ['VF.DM.', 'VF.WS.'] }, { hex: 24, as: 'id' }, '.', { base62: 16 }],
      alone: true,
      beside: [{ named: '*voiceflow_api_key' }, { named: '*vf_api_key' }],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: { page: 'https://creator.voiceflow.com', steps: ['Open the project, Settings, API keys', 'Regenerate the key'] },
      reach: 'Talks as the agent and reads its transcripts and knowledge base; a workspace key reaches all projects.',
    },
  },
} as const satisfies Service
