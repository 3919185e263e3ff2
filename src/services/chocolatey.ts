import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
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
        ...apiKeyNames('chocolatey', 'choco'),
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
