import type { Service } from '../model/service.ts'

/** `hf_` and the first letter: three characters alone would have to be looked for by their surroundings. */
const userStarts = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => `hf_${letter}`)

/**
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
      manual: {
        page: 'https://huggingface.co/settings/tokens',
        steps: ['Open the menu beside the token', 'Delete it, or invalidate and refresh it'],
      },
      reach: 'Reads private models, data sets and Spaces; with write access it changes them, and others run what it uploads.',
    },
    'hugging-face-organization-token': {
      name: 'Hugging Face organization API token',
      source: 'https://github.com/huggingface/huggingface_hub/blob/main/src/huggingface_hub/_login.py',
      shape: ['api_org_', { letter: 34 }],
      beside: [{ named: '*hf_token' }, { named: '*huggingface_token' }, { named: '*hugging_face_hub_token' }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://huggingface.co/docs/hub/security-tokens',
        steps: ['Organization tokens are deprecated: ask an administrator of the organization to delete it in its settings'],
      },
      reach: 'Reads, or writes, everything of the organization.',
    },
  },
} as const satisfies Service
