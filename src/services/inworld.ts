import type { Service } from '../model/service.ts'

/** Inworld's API keys: an id and a secret of 32 and 64 characters in base64, ready for `Basic`, by public samples. */
export const inworld = {
  id: 'inworld',
  name: 'Inworld',
  docs: 'https://docs.inworld.ai/docs/quickstart-tts',
  hosts: ['api.inworld.ai'],
  keys: {
    'inworld-api-key': {
      name: 'Inworld API key',
      shapes: [[{ base64: [84, 100] }, { oneOf: ['==', '='] }], [{ base64: [84, 100] }]],
      beside: [
        { named: '*inworld_api_key' },
        { named: '*inworld_key' },
        { named: '*inworld_basic' },
        { named: '*inworld_base64_key' },
        { named: '*inworld_runtime_api_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Basic {key}' }],
      manual: { page: 'https://platform.inworld.ai/api-keys', steps: ['Delete the key'] },
      reach: 'Speaks and runs characters at the cost of the workspace.',
    },
  },
} as const satisfies Service
