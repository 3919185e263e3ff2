import type { Service } from '../model/service.ts'

/**
 * Credentials of Sidekiq Pro and Enterprise: a user and a password of 8 hexadecimal digits each, as samples look, for
 * Bundler or in a URL.
 */
export const sidekiq = {
  id: 'sidekiq',
  name: 'Sidekiq',
  docs: 'https://github.com/sidekiq/sidekiq/wiki/Commercial-FAQ',
  hosts: ['gems.contribsys.com', 'enterprise.contribsys.com'],
  keys: {
    'sidekiq-bundle-credential': {
      name: 'Sidekiq Pro or Enterprise credential',
      shape: [{ hexAny: 8, as: 'user' }, ':', { hexAny: 8 }],
      beside: [
        { named: '*bundle_enterprise__contribsys__com' },
        { named: '*bundle_gems__contribsys__com' },
        { named: '*sidekiq_enterprise_credentials' },
        { named: '*sidekiq_pro_credentials' },
        { named: '*sidekiq_credentials' },
        { named: '*sidekiq_license' },
        { named: '*contribsys_username_password' },
        { named: '*sidekiq_enterprise_key' },
        { named: '*sidekiq_pro_key' },
        { word: 'contribsys.com', within: 16 },
      ],
      manual: { page: 'https://billing.contribsys.com', steps: ['Write to support: they replace the credential'] },
      reach: 'Installs the paid gems at the owner’s cost.',
    },
  },
} as const satisfies Service
