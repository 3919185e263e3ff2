import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** Master secrets and app keys have 22 characters of base64url: its own library refuses other keys. */
export const airship = {
  id: 'airship',
  name: 'Airship',
  docs: 'https://docs.airship.com/developer/rest-api/ua/introduction/',
  hosts: ['go.urbanairship.com', 'api.asnapius.com', 'go.airship.eu'],
  keys: {
    'airship-master-secret': {
      name: 'Airship master secret',
      source: 'https://github.com/urbanairship/python-library/blob/main/urbanairship/core.py',
      shape: [{ base64url: 22 }],
      beside: [
        ...named(['airship', 'urban_airship', 'ua', 'urbanairship'], ['_master_secret', '_app_master_secret']),
        { named: '*urban_airship_secret' },
        { named: '*airship_secret' },
        { named: '*urban_airship_production_master_secret' },
        { named: '*urban_airship_development_master_secret' },
      ],
      manual: {
        page: 'https://go.airship.com',
        steps: ['Settings, Project configuration, Project credentials', 'Reset the master secret'],
      },
      reach: 'With the app key: sends messages to everyone who has the app.',
    },
  },
} as const satisfies Service
