/**
 * Numbers as typed: '1.234' is read as 1,234, and may have been meant as one thousand two hundred
 * and thirty-four.
 */

/**
 * One point, one to three digits before it and exactly three behind: the form that can be read in
 * two ways.
 */
export function looksLikeThousands(text: string): boolean {
  return /^[-−]?[1-9]\d{0,2}\.\d{3}$/.test(text.trim())
}
