import type { Service } from '../model/service.ts'

/** A session of Trunk has a token of 32 hexadecimal digits, as its public code makes it. */
export const cocoapods = {
  id: 'cocoapods',
  name: 'CocoaPods',
  docs: 'https://guides.cocoapods.org/making/getting-setup-with-trunk.html',
  hosts: ['trunk.cocoapods.org'],
  keys: {
    'cocoapods-trunk-token': {
      name: 'CocoaPods Trunk token',
      source: 'https://github.com/CocoaPods/trunk.cocoapods.org/blob/249399864a0c7746df2d2b9594f5a1d31bb2ac0f/lib/token.rb',
      shape: [{ hex: 32 }],
      beside: [{ named: '*cocoapods_trunk_token' }, { named: '*cocoapods_token' }],
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: {
        page: 'https://guides.cocoapods.org/making/getting-setup-with-trunk.html',
        steps: ['Find the session: `pod trunk me`', 'End all others: `pod trunk me clean-sessions --all`'],
      },
      reach: 'Publishes pods that others build.',
    },
  },
} as const satisfies Service
