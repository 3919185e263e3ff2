import type { Service } from '../model/service.ts'

/**
 * Admin API keys are an id of 24 and a secret of 64 hex digits with a colon between: the issuer’s client refuses others. Content API keys of 26 are made to be public. Each site is a
 * host of its own.
 */
export const ghost = {
  id: 'ghost',
  name: 'Ghost',
  docs: 'https://docs.ghost.org/admin-api',
  hosts: [],
  selfHosted: true,
  keys: {
    'ghost-admin-api-key': {
      name: 'Ghost Admin API key',
      source: 'https://github.com/TryGhost/SDK/blob/0e23e853bb35f4d634248ecb8739eff17473baa9/packages/admin-api/lib/admin-api.js',
      shape: [{ hex: 24, as: 'id' }, ':', { hex: 64 }],
      beside: [
        { named: '*ghost_admin_api_key' },
        { named: '*ghost_api_key' },
        { named: '*ghost_admin_key' },
        { named: '*ghost_admin_api' },
        { named: '*ghost_staff_access_token' },
        { named: '*ghost_key' },
        { named: 'adminApiKey' },
        { named: 'admin-api-key' },
        { named: 'admin_api_key' },
        { word: 'ghost', within: 300 },
      ],
      access: 'full',
      manual: {
        page: 'https://ghost.org/docs/admin-api/',
        steps: ['In Ghost Admin: Settings, Integrations, open the integration', 'Regenerate the Admin API key'],
      },
      reach: 'Publishes, changes and deletes on one site; reads its members.',
    },
  },
} as const satisfies Service
