import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const gainsight = {
  id: 'gainsight',
  name: 'Gainsight',
  docs: 'https://support.gainsight.com/',
  hosts: ['*.gainsightcloud.com', 'api.aptrinsic.com'],
  keys: {
    'gainsight-api-key': {
      name: 'Gainsight API key',
      shape: uuid,
      beside: [...apiKeyNames('gainsight', 'gainsight_px', 'aptrinsic'), { word: 'gainsightcloud.com', within: 160 }],
      carriers: [{ header: 'AccessKey', value: '{key}' }],
      manual: {
        page: 'https://support.gainsight.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what users of the owner’s sites and apps do.',
    },
  },
} as const satisfies Service
