import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** Tokens: URL-safe base64 of a signature’s length (70 to 72), the signature and a JSON object, as its own code makes them. 32 letters and digits before 2022, as samples look. */
export const traccar = {
  id: 'traccar',
  name: 'Traccar',
  docs: 'https://www.traccar.org/traccar-api/',
  hosts: [],
  selfHosted: true,
  keys: {
    'traccar-api-key': {
      name: 'Traccar API key',
      source:
        'https://github.com/traccar/traccar/blob/660777989ba36ab31facdc8940677ea4f74d0837/src/main/java/org/traccar/api/signature/CryptoManager.java',
      shapes: [[{ oneOf: ['RjBE', 'RzBF', 'SDBG'] }, { base64url: [110, 220] }], [{ base62: 32 }]],
      beside: tokenNames('traccar'),
      manual: {
        page: 'https://www.traccar.org/traccar-api/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads where devices are.',
    },
  },
} as const satisfies Service
