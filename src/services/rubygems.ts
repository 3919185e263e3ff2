import type { Service } from '../model/service.ts'

/**
 * API keys of the gem server: 24 bytes as hexadecimal digits, which is how its public code makes them. Older keys are 32 such
 * digits without a prefix, as `gem signin` keeps them in its credentials file.
 */
export const rubygems = {
  id: 'rubygems',
  name: 'RubyGems',
  docs: 'https://docs.ruby-lang.org/en/master/Gem/ConfigFile.html',
  hosts: [],
  selfHosted: true,
  keys: {
    'rubygems-api-key': {
      name: 'RubyGems API key',
      shape: ['rubygems_', { hex: 48 }],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: {
        page: 'https://docs.ruby-lang.org/en/master/Gem/ConfigFile.html',
        steps: ['On the gem server’s website: Settings, API keys', 'Delete the key; Reset deletes all'],
      },
      reach: 'Pushes and yanks gems that others install, as far as its scopes go.',
    },
    'rubygems-legacy-api-key': {
      name: 'RubyGems API key (old)',
      shape: [{ hex: 32 }],
      beside: [{ named: '*rubygems_api_key' }, { named: '*gem_host_api_key' }, { named: '*api_key', in: '**/.gem/credentials' }],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: {
        page: 'https://docs.ruby-lang.org/en/master/Gem/ConfigFile.html',
        steps: ['On the gem server’s website: Settings, API keys', 'Delete the key; Reset deletes all'],
      },
      reach: 'Pushes and yanks gems that others install.',
    },
  },
} as const satisfies Service
