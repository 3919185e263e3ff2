import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const chocolatey = {
  id: 'chocolatey',
  name: 'Chocolatey',
  docs: 'https://docs.chocolatey.org/en-us/create/create-packages-quick-start',
  hosts: ['push.chocolatey.org', 'community.chocolatey.org'],
  keys: {
    'chocolatey-api-key': {
      name: 'Chocolatey API key',
      shape: uuid,
      beside: [
        { named: '*chocolatey_api_key' },
        { named: '*chocolatey_key' },
        { named: '*chocolatey_token' },
        { named: '*chocolatey_api_token' },
        { named: '*chocolatey_access_token' },
        { named: '*chocolatey_secret' },
        { named: '*chocolatey_api_secret' },
        { named: '*chocolatey_access_key' },
        { named: '*choco_api_key' },
        { named: '*choco_key' },
        { named: '*choco_token' },
        { named: '*choco_api_token' },
        { named: '*choco_access_token' },
        { named: '*choco_secret' },
        { named: '*choco_api_secret' },
        { named: '*choco_access_key' },
        { word: 'push.chocolatey.org', within: 160 },
        { command: 'choco', flag: '--api-key' },
        { command: 'choco', flag: '--key' },
        { command: 'choco', flag: '-k' },
      ],
      carriers: [{ header: 'X-NuGet-ApiKey', value: '{key}' }],
      manual: { page: 'https://community.chocolatey.org/account', steps: ['API keys: reset the key'] },
      reach: 'Publishes packages in its owner’s name.',
    },
  },
} as const satisfies Service
