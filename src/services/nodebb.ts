import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API tokens: a UUID, as its code makes them. */
export const nodebb = {
  id: 'nodebb',
  name: 'NodeBB',
  docs: 'https://docs.nodebb.org/',
  hosts: [],
  selfHosted: true,
  keys: {
    'nodebb-api-key': {
      name: 'NodeBB API key',
      source: 'https://github.com/NodeBB/NodeBB/blob/master/src/api/utils.js',
      shape: uuid,
      beside: [
        ...tokenNames('nodebb'),
        { named: '*nodebb_secret' },
        { named: '*nodebb_api_secret' },
        { named: '*nodebb_access_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.nodebb.org/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Does in the server what its user may.',
    },
  },
} as const satisfies Service
