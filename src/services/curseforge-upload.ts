import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** Tokens: a UUID, as samples look. */
export const curseforgeUpload = {
  id: 'curseforge-upload',
  name: 'CurseForge upload',
  docs: 'https://support.curseforge.com/',
  hosts: ['minecraft.curseforge.com', 'www.curseforge.com'],
  keys: {
    'curseforge-upload-token': {
      name: 'CurseForge upload token',
      shape: uuid,
      beside: [
        ...tokenNames('curseforge'),
        { named: '*curseforge_upload_token' },
        ...tokenNames('cf'),
        { named: '*cf_upload_token' },
        ...tokenNames('curse'),
        { named: '*curse_upload_token' },
        { word: 'minecraft.curseforge.com', within: 160 },
      ],
      carriers: [{ header: 'X-Api-Token', value: '{key}' }],
      manual: {
        page: 'https://support.curseforge.com/',
        steps: ['Find where the token was made', 'End it there, and make another'],
      },
      reach: 'Publishes mods in its owner’s name.',
    },
  },
} as const satisfies Service
