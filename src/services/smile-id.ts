import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const smileId = {
  id: 'smile-id',
  name: 'Smile ID',
  docs: 'https://docs.usesmileid.com/',
  hosts: ['api.smileidentity.com', 'testapi.smileidentity.com'],
  keys: {
    'smile-id-api-key': {
      name: 'Smile ID API key',
      shape: uuid,
      beside: [...apiKeyNames('smile_id', 'smileid', 'smile_identity', 'smileidentity')],
      manual: {
        page: 'https://docs.usesmileid.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'With the partner’s id: verifies people, reads results.',
    },
  },
} as const satisfies Service
