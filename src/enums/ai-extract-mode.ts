/** Mode of `ai_extract`. */
export enum AiExtractMode {
  /** Extracts with precision ahead of speed. */
  MODE_PRECISION = 'MODE_PRECISION',
}
