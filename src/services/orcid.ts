import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** Client secrets: a UUID, as samples look. */
export const orcid = {
  id: 'orcid',
  name: 'ORCID',
  docs: 'https://info.orcid.org/documentation/',
  hosts: ['api.orcid.org', 'pub.orcid.org', 'orcid.org'],
  keys: {
    'orcid-client-secret': {
      name: 'ORCID client secret',
      shape: uuid,
      beside: [...secretNames('orcid')],
      manual: {
        page: 'https://info.orcid.org/documentation/',
        steps: ['Find where the client secret was made', 'End it there, and make another'],
      },
      reach: 'Signs people in as the application.',
    },
  },
} as const satisfies Service
