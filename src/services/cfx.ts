import type { Service } from '../model/service.ts'

/**
 * Server keys of Cfx.re (FiveM, RedM): `cfxk_`, 16 random bytes and the CRC-32 of what stands before the last `_`, both in base 62, as
 * the announcement has its own code. The checksum is not padded, so that about a fifth are shorter: theirs is not checked.
 */
export const cfx = {
  id: 'cfx',
  name: 'Cfx.re',
  docs: 'https://docs.fivem.net/docs/server-manual/setting-up-a-server/',
  hosts: ['keymaster.fivem.net', 'portal.cfx.re'],
  keys: {
    'cfx-server-key': {
      name: 'Cfx.re server key',
      source: 'https://forum.cfx.re/t/introducing-a-new-server-key-format/3598425',
      shapes: [
        ['cfxk_', { base62: [18, 22] }, '_', { crc32: 'base62', length: 6, over: 'separated' }],
        ['cfxk_', { base62: [18, 22] }, '_', { base62: [3, 5] }],
      ],
      manual: { page: 'https://keymaster.fivem.net', steps: ['Find the server’s key', 'Regenerate it'] },
      reach: 'Runs a game server in its owner’s name, with what the owner has bought.',
    },
  },
} as const satisfies Service
