import type { Service } from '../model/service.ts'

/** Keys: `SCT`, a number, `T` and letters and digits; older ones `SCU` and 52 characters. As samples look. */
export const serverchan = {
  id: 'serverchan',
  name: 'ServerChan',
  docs: 'https://sct.ftqq.com',
  hosts: ['sctapi.ftqq.com', 'sc.ftqq.com'],
  keys: {
    'serverchan-send-key': {
      name: 'ServerChan send key',
      shapes: [
        ['SCT', { digit: [3, 8] }, 'T', { base62: [20, 40] }],
        ['SCU', { digit: [3, 8] }, 'T', { base62: [32, 64] }],
      ],
      beside: [
        { named: '*serverchan_key' },
        { named: '*serverchan_send_key' },
        { named: '*serverchan_sckey' },
        { named: '*serverchan_sendkey' },
        { named: '*serverchan_token' },
        { named: '*server_chan_key' },
        { named: '*server_chan_send_key' },
        { named: '*server_chan_sckey' },
        { named: '*server_chan_sendkey' },
        { named: '*server_chan_token' },
        { named: '*sct_key' },
        { named: '*sct_send_key' },
        { named: '*sct_sckey' },
        { named: '*sct_sendkey' },
        { named: '*sct_token' },
        { named: '*push_key' },
        { named: '*push_send_key' },
        { named: '*push_sckey' },
        { named: '*push_sendkey' },
        { named: '*push_token' },
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
