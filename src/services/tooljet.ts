import type { Service } from '../model/service.ts'

/** `LOCKBOX_MASTER_KEY` has 64 hexadecimal digits, `SECRET_KEY_BASE` 128, as its own manual says. */
export const tooljet = {
  id: 'tooljet',
  name: 'ToolJet',
  docs: 'https://docs.tooljet.com/',
  hosts: [],
  selfHosted: true,
  keys: {
    'tooljet-secret': {
      name: 'ToolJet secret',
      source: 'https://github.com/ToolJet/ToolJet/blob/090bc3e031102c8516c77e02162b1f53afa71cd0/docs/docs/setup/env-vars.md',
      shapes: [[{ hex: 128 }], [{ hex: 64 }]],
      beside: [
        { named: '*tooljet_master_key' },
        { named: '*tooljet_secret_key_base' },
        { named: '*tooljet_secret' },
        { named: '*tooljet_client_secret' },
        { named: '*tooljet_api_secret' },
        { named: '*tooljet_app_secret' },
        { named: '*lockbox_master_key' },
        { named: '*lockbox_secret_key_base' },
        { named: '*lockbox_secret' },
        { named: '*lockbox_client_secret' },
        { named: '*lockbox_api_secret' },
        { named: '*lockbox_app_secret' },
        { named: '*lockbox_master_master_key' },
        { named: '*lockbox_master_secret_key_base' },
        { named: '*lockbox_master_secret' },
        { named: '*lockbox_master_client_secret' },
        { named: '*lockbox_master_api_secret' },
        { named: '*lockbox_master_app_secret' },
      ],
      manual: { page: 'https://docs.tooljet.com/', steps: ['Find where the secret was made', 'End it there, and make another'] },
      reach: 'Opens what the server keeps sealed.',
    },
  },
} as const satisfies Service
