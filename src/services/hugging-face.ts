import type { Act, Service, Verify } from '../model/service.ts'

/** `hf_` and the first letter: three characters alone would have to be looked for by their surroundings. */
const userStarts = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => `hf_${letter}`)

/**
 * The words are those that the issuer's own client looks for (https://github.com/huggingface/huggingface_hub, `_http.py`). An expired
 * token is refused by its name, which can't be told beforehand: it stays unknown.
 */
const whoAmI = {
  request: 'GET https://huggingface.co/api/whoami-v2',
  means: {
    live: { status: 200, at: 'auth.accessToken.role' },
    dead: { status: 401, at: 'error', is: 'Invalid credentials in Authorization header' },
  },
  reads: {
    owner: 'name',
    name: 'auth.accessToken.displayName',
    scopes: 'auth.accessToken.role',
    created: 'auth.accessToken.createdAt',
  },
} as const satisfies Verify

/** For whoever found a token, without one of their own. No page shows the answers: 202 is what public code takes for done. */
const giveBack: Act = {
  request: 'POST https://huggingface.co/api/credentials/revoke',
  as: 'none',
  json: { credentials: ['{key}'] },
  batch: 1,
  means: { done: 202 },
  settles: 60,
}
/** What a fine-grained token may do is a list of its own, resource by resource. */
const roles = { read: ['read'], write: ['write'] } as const

/**
 * A token is rotated and deleted by its id (https://huggingface.co/docs/hub/security-tokens), which no call tells of a token: by hand.
 * Tokens of the Hugging Face Hub and its inference API. Pages and the official client show the prefixes; that letters alone follow, 34 of
 * them, rests on public samples.
 */
export const huggingFace = {
  id: 'hugging-face',
  name: 'Hugging Face',
  docs: 'https://huggingface.co/docs/hub/security-tokens',
  hosts: ['huggingface.co', '*.huggingface.co', '*.hf.co'],
  keys: {
    'hugging-face-user-token': {
      name: 'Hugging Face user access token',
      source: 'https://huggingface.co/docs/huggingface.js/hub/interfaces/Credentials',
      shape: [{ oneOf: userStarts }, { letter: 33 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }, { basic: 'user:{key}' }],
      verify: whoAmI,
      revoke: giveBack,
      scopes: roles,
      manual: {
        page: 'https://huggingface.co/settings/tokens',
        steps: ['Open the menu beside the token', 'Rotate it, or delete it'],
      },
      reach: 'Reads private models, data sets and Spaces; with write access it changes them, and others run what it uploads.',
    },
    'hugging-face-organization-token': {
      name: 'Hugging Face organization API token',
      source:
        'https://github.com/huggingface/huggingface_hub/blob/018606ec3e46429cd3d07ba42ddd872b1a36a7ef/src/huggingface_hub/_login.py',
      shape: ['api_org_', { letter: 34 }],
      alone: true,
      beside: [{ named: '*hf_token' }, { named: '*huggingface_token' }, { named: '*hugging_face_hub_token' }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      verify: whoAmI,
      revoke: giveBack,
      scopes: roles,
      manual: {
        page: 'https://huggingface.co/docs/hub/security-tokens',
        steps: ['Organization tokens are deprecated: ask an administrator of the organization to delete it in its settings'],
      },
      reach: 'Reads, or writes, everything of the organization.',
    },
  },
} as const satisfies Service
