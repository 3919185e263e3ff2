import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

/** API keys are 32 random bytes in base64 without padding, as its own code makes them; names tell them apart. */
export const flowise = {
  id: 'flowise',
  name: 'Flowise',
  docs: 'https://docs.flowiseai.com/configuration/authorization/chatflow-level',
  hosts: ['cloud.flowiseai.com'],
  keys: {
    'flowise-api-key': {
      name: 'Flowise API key',
      source:
        'https://github.com/FlowiseAI/Flowise/blob/0ea440fffcb4bcfe18201fb450434a84141d102b/packages/server/src/utils/apiKey.ts',
      shape: [{ base64url: 43 }],
      beside: [
        ...plainKeyNames('flowise'),
        { named: '*flowise_bearer_token' },
        { named: '*flowise_auth_token' },
        { word: 'flowiseai.com', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://cloud.flowiseai.com/apikey', steps: ['API keys', 'Delete the key'] },
      reach: 'Uses the flows that ask for it, and what its permissions name.',
    },
  },
} as const satisfies Service
