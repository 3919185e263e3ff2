/** How much surroundings say, from weak to strong. Of the claims on one text only the strongest count. */
export const strengths = {
  generic: 0,
  format: 0.5,
  sibling: 1,
  word: 2,
  companion: 2.6,
  carrier: 3,
  ownCarrier: 4,
  wildcard: 4,
  named: 5,
  literal: 6,
} as const
