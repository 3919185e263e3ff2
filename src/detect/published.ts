import { createHash } from 'node:crypto'

/** Keys that everybody has, by the SHA-256 of their text. */
const published = new Map<string, string>([
  // https://learn.microsoft.com/azure/storage/common/storage-connect-azurite, "Well-known storage account and key"
  ['0011cc25eb4320717494d2703e8cba85743e71b500283c21c8b88147992f9059', 'the key of the Azure Storage emulator'],
  // https://www.rfc-editor.org/rfc/rfc6749, https://www.rfc-editor.org/rfc/rfc6750
  ...[
    '6c96130f130ab0d6d158397e24d2bcc1c9a5e73ae081f6e983f1c7b545d24a4c',
    '00cf4c781dc37003f7c7dd7d4c9a6ef1e0f4c62d9a291aa8bc398774e3fefd32',
    'b8e148545b13c78bc74da2f1a7275dd71e56ddece129d7d2f7b3ecc06f7994da',
    'a35b81a7d7927b70ec99270dd2362b88580a28574af812f2c02f56469579186f',
    'e9974c507d2a802143f614c878fcbb622a3800e05e6e0d329fee2c5b6b243329',
    '53f5da0aaa93d64cd5772c554cbf940f0539e689dddbeb8f923eec3f72c02ea9',
  ].map((digest) => [digest, 'an example of RFC 6749 and RFC 6750'] as const),
  // https://www.rfc-editor.org/rfc/rfc5849
  ...[
    '4c20e6f5cc11b93731e74cbe20739821d61c3563c9f50ecb884a27cd369f01fb',
    '6aa14267d94944e6b6483c81f5ad37f87bbc7e88aa368d4aba1e71e0b79cd8c4',
    'bb9b1163338b2a51495834ad5c65420443d6327381cf0f94ebf92b117f209d72',
    '649e1f5c769e718ba10d1a702a36499a731441d960b06da91c4c97786bf84595',
    '2ff8b0fb93aca981c78f1e94355c298c23435461f1072ef4674848e620371787',
    'b87dad10a32a2d81aa2e36e31e258b36ac0c3b07d1c1d5837185e206e17e3a06',
    'c20fbc2b96183894fb46187909d02afbef5b1b56398ece2a653745dbfb407553',
  ].map((digest) => [digest, 'an example of RFC 5849'] as const),
  // https://oauth.net/core/1.0/#auth_header, which documentation of libraries goes on showing
  ...[
    '8d567eb88afff34f31ab97fbb2731e582703bdeaf3c92b989cf568e0b23cef31',
    '9d03b692e941d5ace207a9f8048834439f6de98e5c6c1590c22c4f4577c88a42',
  ].map((digest) => [digest, 'an example of OAuth Core 1.0'] as const),
  // what `hardhat node` prints: "These accounts, and their private keys, are publicly known"; https://besu.hyperledger.org/global/test_accounts
  ...[
    'bc1a50966c9e6486bc4ebf880b51611a2a97fcb8e7a6976e9b81a9e3e8ca0e3c',
    '8335c55334821eefd4334369ff9c04a8594f161013cf9d87f58802d87297837e',
    'b26ab6529d20ebebb4192256f202984754f785481c64b1a1aed58cac93b3617e',
    '64034b44c579b335ab5e85debbfe72789e970138cc8d296799c3833a2a8525fb',
    '4d3e46eec8244d1d106f866ee48994f6176705298aee1b8426b2ad2529eb454b',
    '0aedba9d586f34f95cf1f0d54926f62e8a078ce2ca593be73ab27a87d3ff9c5d',
    '4cfb016765dfcecae98a61017422f912fa8086b3a6409440856bb1702c7acd48',
    'f24167accb5d690f3426da43061b7028d1e3b44e9a6e3651b741cbdd38fad0a0',
    '07f935b61d37e0e50369eb1f6767a9d259f5b3d5a870a98e4e1d26f75e98a452',
  ].map((digest) => [digest, 'a test account of Hardhat or Besu'] as const),
  // https://www.rfc-editor.org/rfc/rfc7515#appendix-A, https://www.rfc-editor.org/rfc/rfc7517#appendix-A,
  // https://www.rfc-editor.org/rfc/rfc7520, https://www.rfc-editor.org/rfc/rfc8037#appendix-A.1: `d` or `k`
  ...[
    'a45404ae333dd955dcff82cf28972e0f81b1e673cb70e2fc2d7d0d4c42a893bc',
    '8f0d5d5f8ad386f971ee420446d9908516ab243d8c81b24c1b519c00f66d237f',
    '243cd6766dfc55feb19c57a662e8e712c0a37e6c44a00467255e0b4ac21182b7',
    'f8123081a22e5c009615a2458e0cdf1553d2238af9a04fa23cabb83502d4176f',
    '8b1b17a9740c068accab5c3d0d652c8e3cc13206e70bb73b42ea41d4c2de3c12',
    'ecaa6793a6374193dea5b273e7948faf02afef87add8f5aa2dd46fbbb2749a85',
    'deeda324b508f83b25fa926ca22c040924ab6e85450e1cfe7133596d8b600b7f',
    'c10838189a432c839e70d3cbe43c097c51ceb86c787caa91daea524faef8485e',
    '57afc11665beb68de7ccd6df1b38453be8682ac63bb8ccdf67cce63c2db9afd2',
    'e0fa8ed1bbd209fd0d266a04bddebfaa46b4b7ab623dc326aad3ebc2570ac983',
    '2e4ff57e9c832edab47dcc5a7ba5ef544a7c42b526248e088a8ae374d3c19677',
    '8580dd90707d8c5158d6cb777938febb4f6f4567809b698aa4b293826709aa46',
    '92a7d7ea52e43e7051a891902253e914208d166249aa7cda741739912c59de61',
    '0330b11998cbc9abd5a585e755cb5df2f73f1a5632fdcc2abb19e05e3eceddb9',
    '44e6c89ad9f1cbaf6aeb4062c5f2838879206dfe03f2b4ecf61db9cedd27a86e',
    '5ccf2edb4f070f0b180f1adadb1be7c568d04181e7938433c4503db2d2bf8b3e',
    '2677a14a465f8bf0f2f2f372f5870a097a4d13814aa68868e0467b27b3c641cf',
    '190edf59d5736c3b3ea6bb36d57f5eb415a9b79f3201b381b8f3cb089135981f',
    'fde65288758ade656d00d03a11dee9d4df0835b5950fdea8e1186c2fe1dd8fa7',
    '79bd8cb5ce94f16b65a975159d6546a3e46ce0aff662cfba61a8f65c61c92b29',
  ].map((digest) => [digest, 'a key of the RFCs about JOSE'] as const),
  // https://github.com/bitcoin/bips/blob/master/bip-0032.mediawiki#test-vectors; of the seeds of
  // https://github.com/trezor/python-mnemonic/blob/master/vectors.json, which BIP 39 names, the master keys with the passphrase of its page
  ...[
    '2243ae4c730144699810edff877f309b57c9f62289420157926505582ea6d1f9',
    'c3e981f8e1c6a20142aac2ca0c23af92f88c9d129371e0b7aa271ff17644556b',
    '38f45b57d43a7400a44a426bf98d87189b5022748f303be6d1d4fc21e4e65b85',
    '04a564938fd41d291aa042c0bcfd9867ad19045aa895476645c5f1a1bb98871a',
    '75754388723db8eccc4b581f484b5585bc848eb60c9cfc7f3a06a37b8295a178',
    'ac17da3e11432de904272c5859b35477b412aceac390e9319a74b5a3acd12538',
    'fa146b83df550394a57ed8f05186226882b82caffecc1ccc5df5710c1e5fa0a1',
    'bebe65f0e0569d6283a7b3677aa69e9047b2b288f1ab7de2e2714778e3112d66',
    'c14aca8e6d6b82d19f4330f9d64ed5efb790c8484ff6e5398c6771b7c21f5c50',
    'ed7bfe0ceae813bcc585635656507759ac09ef1d1bc8a8b0a5d8bd227296dd78',
    '00860ac6121289549cc36c62bb823c2b6d496786444f73f282497678c279a392',
    '9d61c593824c392ca2b757ac4c9e1d1a59ac0fc313f2a4f4a0acb9a7813a37ab',
    '190b1f0d0cb32fcf847a2250f6b9ea95ca8615efc5ed47aeec9da78b3aa39893',
    '1d651514ef973c3e82c0dd13b8ae658446e16000ae01fe88954ae39405aab6b1',
    '32aa74abf2804e577bad386868d502794c1937598e83ceaaac495bdbf6f8651a',
    '3db08085c12de3b7622cb9d98be364176b747df2765028f1d3d22e6035f9cdb1',
    '528c2255bdafe0e8f924d7c9a1c2ee5bf69dca639e7de76be866bdeedb745efb',
    '5544aea258f32685ab7a020ed01682572bd52b7a089726261dba7ea0626a4eff',
    '6dac13814f211b0467a3418df975480a44cc6705bc1421a3b5e32c1bb1960fc4',
    'cf5a6ed19a770b2d1266afcc3ef99dfabbe9802dc05a95fc72a81084cf382092',
    'e31702a6b06c1d47ba092101b310090082591237d26e9f63ceff30547c0318aa',
    'e8877df25801ebe8a54add8003b3e97eabcb2c926bc851305ec64e11a4adc587',
    'f54aa33924450aa8b698e8dc30876ac686716d2db15f0d7ca5081c07b77bd68f',
    'f7297ef189adec8cc9544039feb8c0163f4a078b0a27cf38f2d3038e784ca9fc',
    '074587c0e30b559da7a44c1f4fca415344025b13a08f794de9b2ec980f51f98a',
    '1d58019b6396991ee83db059782dd15c9f4a16b8fc9ef2937fcfe3c8492bca83',
    '1f1c093daa594e88e2c40a917f7205f98382a0320f48d2d4519a02d431d0948d',
    '28de975cba297ed62103dff6180012f8e70d7b29adc6d991510de2a2a5c81328',
    '44cd5d102d24768b02bef89400cf858beb1b872a9a3a01c05236ae67f309193d',
    '53679fbb856550dc02115b592554cdf47ff3aaa1205b017faec147bd91810565',
    '5c8f411d530edc3a687a859be3f19be33e1a02abb93d5326992e554814708c10',
    '611e8328b63c2a1884f6cc527964b1746f5021990f4bb30063f816c1cf7e95d0',
    'ab6852ad6a0b60be34d7e10da44440c3118a551a2a3f5b4afd59c80ad4b95de0',
    'ce0e5e2d20c072573ebbd11097f811c970974484431102b9501e6af36b3c6d7e',
    'dcc1cf7a51c35190d692ebb1c1b4b585e9a0bdeec7daa900f0cb691fdb4870d4',
    'e323adc0371850fba295fa531d1f1b952648e28ac23855b9bfd75320803f1ef2',
    '93e28cee01d34e885f66db5f8090be0d4a2de61160ca4e03a9ebc1dddc7d1b53',
    '4ec7efd0add0ac4bf9b5a53141b34d4ebde7aa2a2860e2cdfa668b092cc822cc',
    '42010a606042a639ab8c7467ca05a8a052c1379ad6acd530c9ac8adefbf1b0c3',
    'e4cd8805007606c193388a4d1492742bee6c028ce949bdccbeeef671fca1fbf4',
    '86826de463a4859a73dc07e71e0ad757ec4dfdaf649d196160c375f66c5625fb',
    'a367550e2c869ad88ce76b0afa7cb6837db14bd377b43e0364bda7f62eef4cbb',
    '911f82f811947e3e47af27ecfedc84f154c258c21daa280d7d14be9a16b0f828',
    '2408520639e57980a328eae99f68799b64e94bfa10b32d804a3ff92917828a75',
    'ba321754cd5c881524671ea7178e96fdbfe97d43aad34079a297427a919f880b',
    '74b9cbd15a4e49dab96403de027802beaeb2172a01ab68f844ceb21cf8c8eea1',
    '315cced05b060a86d8452a47716dfb19ce62f24c6328934564ebbf5113d9e8ab',
    'cbd4730574f2674f453166fe2db936b14759492bfe18d0f5e7131d4c9bceb9de',
    'd37c86846d84cb46b7264e52dc70216ae85dd2e6ff24f3e744396e97e1430fb7',
    '3ca76296cc498e77ebfbfe3fc2d97d14c3ced447ea941a8f157f38ac954a5d3e',
    'e59ea07fc7f1a4be1b6d92387850f280f1448daafc8676a937528243678aa58f',
    '48bd75693c4525eb958a5f0a4102ec786915136736af348b991dfafabe8e8c21',
    '8de4f35686315bcc4aef47f5e763bde54c0360c7d0bee939b52d0e7cb9fc15ee',
  ].map((digest) => [digest, 'a test vector of BIP 32 and BIP 39'] as const),
  // https://docs.ethers.org/v5/api/providers/api-providers ("a shared API key will be used"), as they stand in its releases
  ...[
    'a8ebac8acf78750e5e4bc267df9c1bafd95d6ee23ae2244770f1615674a0ac0a',
    'b7ab14db1007629d1cfa87aef80f447de313ba2b93b61c120141c25cdee78510',
    'dddb5c32e423345cb6d1c836c9515c454e23f13ddc2f954a8efd509e5be655ca',
    'a211293fee446d6ec284303408d0b344a1ac2e50715e97f8b90b2aed6ff3152e',
    'd1d2d26c32c0cf70253c53e0f5f4aa911e9a5e97af8dc1017baf3b5584025887',
    'bcc1a4dcd108e532a71a863ad227d11c09a23b64950bbd3d39206aeb7387132a',
    '0dec272a05c648a7a0be94748b3fccaf793a000895d28dca8dd43ce69250df06',
    'eb4edce1ae410003a1cd58bd54cbf11470180247796676f25bcccb56865d541d',
  ].map((digest) => [digest, 'a key that ethers.js shares with all who use it'] as const),
  // https://docs.web3js.org/api/web3-eth-accounts/function/privateKeyToAccount, and the README of web3-eth-accounts
  ...[
    '62b63bc4ca11f81caea87cbe0cfc2d6077c6d90c9ce83ac1fe1915b9023ca6ae',
    '95e82a7ebb036b3c3b3c14120ed7ce5f356ac69348bf38a71e8e117c1ef8c7e0',
  ].map((digest) => [digest, 'a documented example'] as const),
  // https://www.freedesktop.org/software/systemd/man/latest/systemd.netdev.html, "/etc/systemd/network/25-wg.netdev"
  ['08136314cc06d4f2e8e9bf82cb999595f0a3ef7f9ffc0e2960cf849e1f5c09d2', 'a documented example'],
  // https://docs.dynatrace.com/docs/dynatrace-api/basics/dynatrace-api-authentication, "Token example"
  ['9154e2e6fbfb1e50a3f18fe4deb606917d1438eec3788a5dbc2af765e83f29ac', 'a documented example'],
  // what the command line starts a project on one's own machine with: https://github.com/supabase/cli/blob/038cb984b613f20b9c697a6463130c0153d83d55/pkg/config/apikeys.go
  ...[
    '70541e07fd4f900b66e289f5be55c85f9bef1def4924a5b0c518c45ea1688c12',
    'bf1725a8f98bea37e88618702e725ba84bd8acdb2647c5e0ed638bfd685791cf',
    'c85debb55f2f204d868cc1552c42faa143b4c675f61363ab040dd50b5b5304cd',
    'a064b502e61d27e94b8717290e5e1b32e36720e9fbdf952ec81a84c07128cb37',
  ].map((digest) => [digest, 'a key of every local Supabase project'] as const),
])

const shortest = 10

/** What a text is, if it is a key that its maker has published for all to use; else null. */
export const publishedAs = (value: string): string | null =>
  value.length < shortest ? null : (published.get(digestOf(value.replace(/^0x/, ''))) ?? null)

const digestOf = (value: string): string => createHash('sha256').update(value, 'latin1').digest('hex')
