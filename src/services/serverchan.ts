import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** Keys: `SCT`, a number, `T` and letters and digits; older ones `SCU` and 52 characters, as samples look. Those of ServerChan 3 begin with `sctp` in its own SDK. */
export const serverchan = {
  id: 'serverchan',
  name: 'ServerChan',
  docs: 'https://sct.ftqq.com',
  hosts: ['sctapi.ftqq.com', 'sc.ftqq.com', '*.push.ft07.com'],
  keys: {
    'serverchan-3-send-key': {
      name: 'ServerChan 3 send key',
      source: 'https://github.com/easychen/serverchan-sdk/blob/216f6ddee676c685aa656e7edde8cd807caf20f2/README.md',
      shape: ['sctp', { digit: [1, 8] }, 't', { base62: [20, 40] }],
      access: 'write',
      manual: { page: 'https://sct.ftqq.com/sendkey', steps: ['SendKey', 'Reset it'] },
      reach: 'Sends messages to its owner.',
    },
    'serverchan-send-key': {
      name: 'ServerChan send key',
      shapes: [
        ['SCT', { digit: [3, 8] }, 'T', { base62: [20, 40] }],
        ['SCU', { digit: [3, 8] }, 'T', { base62: [32, 64] }],
      ],
      alone: true,
      beside: [
        ...named(['serverchan', 'server_chan', 'sct', 'push'], ['_key', '_send_key', '_sckey', '_sendkey', '_token']),
        { named: '*push_key' },
        { named: '*serverchan_sckey' },
        { named: '*sc_key' },
        { word: 'ftqq.com', within: 60 },
      ],
      access: 'write',
      manual: { page: 'https://sct.ftqq.com/sendkey', steps: ['SendKey', 'Reset it'] },
      reach: 'Sends messages to its owner.',
    },
  },
} as const satisfies Service
