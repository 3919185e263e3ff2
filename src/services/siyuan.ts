import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API tokens: 16 characters by chance, as its own code makes them; its owner may choose another. */
export const siyuan = {
  id: 'siyuan',
  name: 'SiYuan',
  docs: 'https://github.com/siyuan-note/siyuan/blob/master/API.md',
  hosts: [],
  selfHosted: true,
  keys: {
    'siyuan-api-token': {
      name: 'SiYuan API token',
      source: 'https://github.com/siyuan-note/siyuan/blob/892167b0f7b97c3aaa5034653a09328ddbb1a890/kernel/conf/api.go',
      shape: [{ base62: 16 }],
      beside: tokenNames('siyuan', 'siyuan_api', 'siyuan_auth'),
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: {
        page: 'https://github.com/siyuan-note/siyuan/blob/master/API.md',
        steps: ['In your SiYuan: Settings, About', 'Change the API token'],
      },
      reach: 'Reads, changes and deletes all notes.',
    },
  },
} as const satisfies Service
