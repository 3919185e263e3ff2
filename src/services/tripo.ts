import type { Service } from '../model/service.ts'

/** API keys: `tsk_`, without which its own client takes none, and 30 to 60 characters of URL-safe base64, as samples look. */
export const tripo = {
  id: 'tripo',
  name: 'Tripo',
  docs: 'https://platform.tripo3d.ai/docs',
  hosts: ['api.tripo3d.ai'],
  keys: {
    'tripo-api-key': {
      name: 'Tripo API key',
      source:
        'https://github.com/VAST-AI-Research/tripo-python-sdk/blob/14a6e105dde8066746f3c98b92e464b76c95f8ec/tripo3d/client.py',
      shape: ['tsk_', { base64url: [30, 60] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://platform.tripo3d.ai/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses models at the owner’s cost.',
    },
  },
} as const satisfies Service
