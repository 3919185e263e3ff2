import type { Service } from '../model/service.ts'

/** Auth tokens: `jp_` and 26 small letters and digits, as samples look. */
export const jitpack = {
  id: 'jitpack',
  name: 'JitPack',
  docs: 'https://docs.jitpack.io/private/',
  hosts: ['jitpack.io'],
  keys: {
    'jitpack-auth-token': {
      name: 'JitPack auth token',
      shape: ['jp_', { base36: 26 }],
      alone: true,
      beside: [
        { named: '*jitpack_token' },
        { named: '*jitpack_auth_token' },
        { named: '*jitpack_password' },
        { named: '*auth_token' },
        { named: '*auth_auth_token' },
        { named: '*auth_password' },
        { word: 'jitpack.io', within: 160 },
      ],
      carriers: [{ basic: '{key}:.' }],
      manual: { page: 'https://jitpack.io/w/user', steps: ['Revoke the token'] },
      reach: 'Downloads private builds of its owner.',
    },
  },
} as const satisfies Service
