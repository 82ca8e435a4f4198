import { enumOf } from '../common/enum-of.js';

/** Why two records may be one. */
export const DUPLICATE_REASONS = ['NAME', 'ADDRESS', 'NEARBY', 'PHONE', 'WEBSITE'] as const;
export type DuplicateReason = (typeof DUPLICATE_REASONS)[number];

export const DuplicateReasonEnum = enumOf(
  'DuplicateReason',
  'Why two records may be one.',
  DUPLICATE_REASONS,
  {
    NAME: 'Their names are alike.',
    ADDRESS: 'They have the same house number in one postcode or street.',
    NEARBY: 'Their addresses lie within 60 metres of each other.',
    PHONE: 'They have the same telephone number.',
    WEBSITE: 'They have the same website.',
  },
);
