import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/**
 * Secrets of DNS keys: 32 bytes in base64 for HMAC-SHA256, as `tsig-keygen` makes them in the page’s example; 64 bytes for
 * HMAC-SHA512, as its public code has it.
 */
export const tsig = {
  id: 'tsig',
  name: 'TSIG and RNDC',
  docs: 'https://bind9.readthedocs.io/en/latest/chapter7.html',
  hosts: [],
  selfHosted: true,
  keys: {
    'tsig-secret': {
      name: 'TSIG and RNDC secret of a DNS key',
      source: 'https://bind9.readthedocs.io/en/latest/chapter7.html',
      shape: [{ base64: 43 }, '='],
      beside: [
        { named: '*tsig_secret' },
        { named: '*tsig_key' },
        { named: '*tsig_tsig_secret' },
        { named: '*rfc2136_secret' },
        { named: '*rfc2136_key' },
        ...named(
          ['rfc2136_tsig', 'nsupdate', 'rndc', 'ddns', 'dhcp_ddns', 'externaldns_rfc2136', 'dns_tsig', 'bind_tsig'],
          ['_secret', '_key', '_tsig_secret'],
        ),
      ],
      manual: {
        page: 'https://bind9.readthedocs.io/en/latest/chapter7.html',
        steps: ['Find where the secret of a DNS key was made', 'End it there, and make another'],
      },
      reach: 'Changes the zones that trust it.',
    },
    'tsig-sha512-secret': {
      name: 'TSIG and RNDC secret of a DNS key (HMAC-SHA512)',
      source: 'https://github.com/isc-projects/bind9/blob/018a60549bf787edb3e9fc99584091dd2bda9b3d/bin/confgen/keygen.c',
      shape: [{ base64: 86 }, '=='],
      beside: [
        { named: '*tsig_secret' },
        { named: '*tsig_key' },
        { named: '*tsig_tsig_secret' },
        { named: '*rfc2136_secret' },
        { named: '*rfc2136_key' },
        ...named(['rfc2136_tsig', 'nsupdate', 'rndc', 'ddns', 'dns_tsig', 'bind_tsig'], ['_secret', '_key', '_tsig_secret']),
      ],
      manual: {
        page: 'https://bind9.readthedocs.io/en/latest/chapter7.html',
        steps: ['Find where the secret of a DNS key (HMAC-SHA512) was made', 'End it there, and make another'],
      },
      reach: 'Changes the zones that trust it.',
    },
  },
} as const satisfies Service
