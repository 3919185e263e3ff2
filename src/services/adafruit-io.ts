import type { Service } from '../model/service.ts'

/**
 * Keys of Adafruit IO: 28 letters and digits behind `aio_` in public samples; the page’s example is still an older key of 32 hexadecimal
 * digits.
 */
export const adafruitIo = {
  id: 'adafruit-io',
  name: 'Adafruit IO',
  docs: 'https://io.adafruit.com/api/docs/#authentication',
  hosts: ['io.adafruit.com'],
  keys: {
    'adafruit-io-key': {
      name: 'Adafruit IO key',
      shape: ['aio_', { base62: 28 }],
      carriers: [{ header: 'X-AIO-Key', value: '{key}' }, { query: 'x-aio-key' }],
      manual: { page: 'https://io.adafruit.com/', steps: ['Sign in, the yellow key: View AIO Key', 'Regenerate the key'] },
      reach: 'Reads and writes all feeds of the account.',
    },
    'adafruit-io-old-key': {
      name: 'Adafruit IO key (without prefix)',
      source: 'https://io.adafruit.com/api/docs/#authentication',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*adafruit_io_key' },
        { named: '*adafruit_aio_key' },
        { named: 'aio_key' },
        { named: '*adafruit_io_api_key' },
      ],
      carriers: [{ header: 'X-AIO-Key', value: '{key}' }, { query: 'x-aio-key' }],
      manual: { page: 'https://io.adafruit.com/', steps: ['Sign in, the yellow key: View AIO Key', 'Regenerate the key'] },
      reach: 'Reads and writes all feeds of the account.',
    },
  },
} as const satisfies Service
