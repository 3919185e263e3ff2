import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/**
 * Where libraries take one: https://docs.ethers.org/v6/api/wallet/, https://viem.sh/docs/accounts/local/privateKeyToAccount,
 * https://web3py.readthedocs.io/en/stable/web3.eth.account.html, https://github.com/trufflesuite/truffle/tree/develop/packages/hdwallet-provider,
 * https://hardhat.org/hardhat-runner/docs/config#networks-configuration.
 */
const loaded = [
  { word: 'Wallet(', within: 8 },
  { word: 'HDWalletProvider(', within: 8 },
  { word: 'privateKeyToAccount(', within: 8 },
  { word: 'Account.from_key(', within: 8 },
  { named: 'accounts', in: '**/hardhat.config.{js,ts,cjs,mjs}' },
] as const

/** Private keys are 256 bits: 64 hexadecimal digits, with or without `0x` before them. */
export const ethereum = {
  id: 'ethereum',
  name: 'Ethereum wallet',
  docs: 'https://ethereum.org/en/developers/docs/accounts/',
  hosts: [],
  selfHosted: true,
  keys: {
    'ethereum-private-key': {
      name: 'Ethereum wallet private key',
      source: 'https://github.com/ethereum/go-ethereum/blob/6b23094cff77d7e485e0a2ae5698884f63c87ce7/crypto/crypto.go',
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
        ...loaded,
      ],
      manual: {
        page: 'https://ethereum.org/en/developers/docs/accounts/',
        steps: ['Move everything to a new wallet now', 'Give contracts that it owns to the new one'],
      },
      reach: 'Spends everything that the wallet holds, for ever: there is no way to end it.',
    },
    'ethereum-bare-private-key': {
      name: 'Ethereum wallet private key (without 0x)',
      source: 'https://github.com/ethereum/go-ethereum/blob/6b23094cff77d7e485e0a2ae5698884f63c87ce7/crypto/crypto.go',
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
        { command: 'cast', flag: '--private-key' },
        { command: 'forge', flag: '--private-key' },
        ...loaded,
      ],
      manual: {
        page: 'https://ethereum.org/en/developers/docs/accounts/',
        steps: ['Move everything to a new wallet now', 'Give contracts that it owns to the new one'],
      },
      reach: 'Spends everything that the wallet holds, for ever: there is no way to end it.',
    },
  },
} as const satisfies Service
