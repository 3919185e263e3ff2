import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

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
        ...secretNames('tooljet'),
        { named: '*lockbox_master_key' },
        { named: '*lockbox_secret_key_base' },
        ...secretNames('lockbox'),
        { named: '*lockbox_master_master_key' },
        { named: '*lockbox_master_secret_key_base' },
        ...secretNames('lockbox_master'),
      ],
      manual: { page: 'https://docs.tooljet.com/', steps: ['Find where the secret was made', 'End it there, and make another'] },
      reach: 'Opens what the server keeps sealed.',
    },
  },
} as const satisfies Service
