/**
 * The words that an attestation (xác nhận) takes, as they are offered; readYes accepts a few more
 * spellings.
 */
export const YES_NO = ['có', 'không'] as const
