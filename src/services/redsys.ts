import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** Secret keys: 32 characters of base64, as samples look. */
export const redsys = {
  id: 'redsys',
  name: 'Redsys',
  docs: 'https://pagosonline.redsys.es/desarrolladores.html',
  hosts: ['sis.redsys.es', 'sis-t.redsys.es'],
  keys: {
    'redsys-secret-key': {
      name: 'Redsys secret key',
      shape: [{ base64: 32 }],
      beside: [
        ...secretNames('redsys'),
        { named: '*redsys_sha256_key' },
        { named: '*redsys_merchant_key' },
        { named: '*redsys_clave' },
        { named: '*redsys_key' },
        ...secretNames('sermepa'),
        { named: '*sermepa_sha256_key' },
        { named: '*sermepa_merchant_key' },
        { named: '*sermepa_clave' },
        { named: '*sermepa_key' },
        ...secretNames('tpv'),
        { named: '*tpv_sha256_key' },
        { named: '*tpv_merchant_key' },
        { named: '*tpv_clave' },
        { named: '*tpv_key' },
        ...secretNames('redsys_merchant'),
        { named: '*redsys_merchant_sha256_key' },
        { named: '*redsys_merchant_merchant_key' },
        { named: '*redsys_merchant_clave' },
        { word: 'sis.redsys.es', within: 160 },
      ],
      manual: {
        page: 'https://pagosonline.redsys.es/desarrolladores.html',
        steps: ['Find where the secret key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
