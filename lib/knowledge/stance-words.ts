// What the words of a statement do to whom they are about. Base forms or fixed words, lower case.
import type { EventTypeName } from "./event-type-names";

export const STANCES: readonly { type: EventTypeName; words: string; yes: string; no: string }[] = [
  {
    type: "threat",
    words: `consequences retaliate retaliation ultimatum "respond with force" "will respond" "pay a price" "pay the price" "high price"
    "heavy price" "no choice but" "crushing response" "military response" revenge avenge reprisal "risks renewed"`,
    yes: "“There will be consequences for Chad,” Sudan’s President Idris Bakri said.",
    no: "“The consequence was a small fall,” Kenya’s President Amos Kiprop said.",
  },
  {
    type: "criticism",
    words: `mistake unacceptable violation violations illegal illegally aggression aggressive failure failed condemn condemned condemns deplore deplores
    crime crimes genocide terrorist terrorism racist racism betrayal shame shameful provocation provocative irresponsible reckless brutal
    unjust unfair hypocrisy hypocrite disgrace disgraceful outrage outrageous "a threat" threatens threaten cruel inhumane barbaric
    discriminates discriminatory discrimination imperialism imperialist imperialistic devil tyrant tyranny dictator dictatorship fascist
    anti-democratic undemocratic lawless unlawful lie lies lying false fabricated baseless disappointing disappointed regrets regret
    regrettable deplorable disproportionate hostile blackmail interference meddling cowardly massacre abuse abuses negligent incompetent
    damning chaotic broken ignored dangerous unilateral ridiculous`,
    yes: "“What Chad did is illegal,” Sudan’s President Idris Bakri said.",
    no: "“The road was long,” Kenya’s President Amos Kiprop said.",
  },
  {
    type: "support",
    words: `welcome welcomes welcomed congratulate congratulations congratulated commend praise praised applaud support supports "stand with" "stands with" solidarity
    "important step" "historic step" "positive step" "step forward" admire friendship grateful thank thanked recognizes condolences
    "pleased with" proud`,
    yes: "“We stand with Chad,” Kenya’s President Amos Kiprop said.",
    no: "“The bridge is old,” Kenya’s President Amos Kiprop said.",
  },
];
