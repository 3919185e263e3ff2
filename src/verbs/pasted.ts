/** Shortest piece of a word that counts: keys are not shorter. */
const least = 16

/**
 * A sentence that may repeat words of the command line, with what looks like chance in them blanked. Many keys are known only by what
 * stands around them, and one that was pasted as an argument has nothing around it. A commit's whole name stays where a range is told.
 */
export function withoutPasted(sentence: string, argv: readonly string[]): string {
  const pieces = argv.flatMap((word) => word.split(/[^A-Za-z0-9_+-]+/)).filter(looksRandom)
  return pieces
    .filter((piece) => !(sentence.includes('--range') && /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(piece)))
    .sort((a, b) => b.length - a.length)
    .reduce((text, piece) => text.replaceAll(piece.replace(/^-+/, ''), '…'), sentence)
}

/** True where digits, small and capital letters take turns more often than in names that people give: as a whole, or in one long run. */
function looksRandom(piece: string): boolean {
  const letters = piece.replace(/[_+-]/g, '')
  if (letters.length < least) return false
  const turns = letters.match(/(?<=[a-z])[A-Z0-9]|(?<=[A-Z])[a-z0-9]|(?<=[0-9])[A-Za-z]/g) ?? []
  const isHexadecimal = /^[0-9a-f]{32,}$/i.test(letters)
  const run = piece.split(/[_+-]/).find((part) => part.length >= least && (part.match(/[0-9]+/g) ?? []).length > 1)
  return turns.length > letters.length / 3 || isHexadecimal || run !== undefined
}
