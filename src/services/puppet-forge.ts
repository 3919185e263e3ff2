import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 64 hexadecimal digits, as samples look. */
export const puppetForge = {
  id: 'puppet-forge',
  name: 'Puppet Forge',
  docs: 'https://forgeapi.puppet.com/',
  hosts: ['forgeapi.puppet.com', 'forge.puppet.com'],
  keys: {
    'puppet-forge-api-key': {
      name: 'Puppet Forge API key',
      shape: [{ hex: 64 }],
      beside: [
        ...tokenNames('puppet_forge'),
        { named: '*puppet_forge_blacksmith_forge_api_key' },
        ...tokenNames('forge_puppet'),
        { named: '*forge_puppet_blacksmith_forge_api_key' },
        ...tokenNames('blacksmith_forge'),
        { named: '*blacksmith_forge_blacksmith_forge_api_key' },
        { word: 'forgeapi.puppet.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://forge.puppet.com/', steps: ['Profile, API keys: revoke the key'] },
      reach: 'Publishes packages in its owner’s name.',
    },
  },
} as const satisfies Service
