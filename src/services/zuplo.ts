import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

/**
 * Keys of APIs behind Zuplo’s gateway (AccuWeather’s, Blockdaemon’s and others): `zpka_`, a random part and a checksum, says the issuer. In
 * public samples these are 32 and 8 hexadecimal digits; how the checksum is made no page says, so that none is demanded.
 */
export const zuplo = {
  id: 'zuplo',
  name: 'Zuplo',
  docs: 'https://zuplo.com/docs/articles/api-key-leak-detection',
  hosts: ['dev.zuplo.com', 'portal.zuplo.com', 'zuplo.com'],
  keys: {
    'zuplo-api-key': {
      name: 'API key of Zuplo’s gateway',
      source:
        'https://github.com/zuplo/docs/blob/1264b76c390a4b811b5253a08bd1abfce9390f36/docs/articles/api-key-leak-detection.mdx',
      shape: ['zpka_', { hex: 32 }, '_', { hex: 8 }],
      beside: plainKeyNames('zuplo'),
      alone: true,
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://zuplo.com/docs/articles/api-key-leak-detection',
        steps: ['Sign in to the API’s portal for developers', 'Roll the key'],
      },
      reach: 'Calls the API that stands behind the gateway, as its consumer.',
    },
  },
} as const satisfies Service
