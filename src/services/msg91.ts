import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** Authkeys: a number, letters and a number, 20 to 40 letters and digits in all, as samples look. */
export const msg91 = {
  id: 'msg91',
  name: 'MSG91',
  docs: 'https://docs.msg91.com/overview',
  hosts: ['api.msg91.com', 'control.msg91.com'],
  keys: {
    'msg91-authkey': {
      name: 'MSG91 authkey',
      shape: [{ base62: [20, 40] }],
      beside: [
        ...named(['msg91', 'msg_91'], ['_auth_key', '_authkey', '_api_key', '_key', '_token']),
        { word: 'msg91.com/api', within: 160 },
      ],
      carriers: [{ header: 'authkey', value: '{key}' }, { query: 'authkey' }],
      manual: { page: 'https://control.msg91.com', steps: ['Username, Authkey', 'Deactivate the key'] },
      reach: 'Sends messages at the owner’s cost.',
    },
  },
} as const satisfies Service
