import type { Shape } from './service.ts'

/** A JSON Web Token (RFC 7519), where the issuer says no more of its lengths: header, claims and signature. `check: 'jwt'` goes with it. */
export const jsonWebToken = [
  'eyJ',
  { base64url: [10, 400] },
  '.eyJ',
  { base64url: [20, 3000] },
  '.',
  { base64url: [40, 700] },
] as const satisfies Shape
