import type { Service } from '../model/service.ts'
import { secretNames, tokenNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** Application secrets: a UUID, as samples look. */
export const linnworks = {
  id: 'linnworks',
  name: 'Linnworks',
  docs: 'https://apps.linnworks.net/Api',
  hosts: ['api.linnworks.net', '*.linnworks.net'],
  keys: {
    'linnworks-application-secret': {
      name: 'Linnworks application secret',
      shape: uuid,
      beside: [...secretNames('linnworks'), ...tokenNames('linnworks_install')],
      manual: {
        page: 'https://apps.linnworks.net/Api',
        steps: ['Find where the application secret was made', 'End it there, and make another'],
      },
      reach: 'With a shop’s token: manages its orders and stock.',
    },
  },
} as const satisfies Service
