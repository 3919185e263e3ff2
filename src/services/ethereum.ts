import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/**
 * Private keys: `0x` and 64 hexadecimal digits, as samples look. Private key (without 0x)s: 64 hexadecimal digits, as
 * samples look.
 */
export const ethereum = {
  id: 'ethereum',
  name: 'Ethereum wallet',
  docs: 'https://ethereum.org/en/developers/docs/accounts/',
  hosts: [],
  selfHosted: true,
  keys: {
    'ethereum-private-key': {
      name: 'Ethereum wallet private key',
      shape: ['0x', { hexAny: 64 }],
      beside: [
        { named: '*private_key' },
        { named: '*deployer_key' },
        { named: '*wallet_key' },
        { named: '*deployer_pk' },
        { named: '*signer_key' },
        { named: '*account_key' },
        { named: '*owner_key' },
        { named: '*private_key_*' },
        { named: '*mnemonic_key' },
        { named: '*evm_key' },
        { named: '*eth_key' },
        { named: '*relayer_key' },
        { named: '*admin_pk' },
        { named: '*owner_pk' },
        { named: '*wallet_pk' },
        { command: 'cast', flag: '--private-key' },
        { command: 'forge', flag: '--private-key' },
      ],
      manual: {
        page: 'https://ethereum.org/en/developers/docs/accounts/',
        steps: ['Move everything to a new wallet now', 'Give contracts that it owns to the new one'],
      },
      reach: 'Spends everything that the wallet holds, for ever: there is no way to end it.',
    },
    'ethereum-bare-private-key': {
      name: 'Ethereum wallet private key (without 0x)',
      shape: [{ hex: 64 }],
      beside: [
        ...named(
          [
            'ethereum',
            'eth',
            'wallet',
            'metamask',
            'deployer',
            'evm',
            'polygon',
            'bsc',
            'goerli',
            'sepolia',
            'mainnet',
            'ropsten',
            'rinkeby',
            'mumbai',
            'arbitrum',
            'optimism',
            'avalanche',
            'signer',
            'hardhat',
            'web3',
            'bnb',
            'testnet',
          ],
          ['_private_key', '_pk', '_priv_key'],
        ),
        { named: '*account_private_key' },
        { named: '*owner_private_key' },
      ],
      manual: {
        page: 'https://ethereum.org/en/developers/docs/accounts/',
        steps: ['Move everything to a new wallet now', 'Give contracts that it owns to the new one'],
      },
      reach: 'Spends everything that the wallet holds, for ever: there is no way to end it.',
    },
  },
} as const satisfies Service
