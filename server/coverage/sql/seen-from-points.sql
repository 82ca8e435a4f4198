-- The end of the statement that measured the pairs: what is seen from each demand point, out of `pair` (id of the
-- point, place, plain distance, is_sure, is_own, sure, perhaps, least, most, covers, open).
--
-- $1 demand set
-- $3 limit: metres, or seconds of travel
-- $4 hundredths of day parts that places must have together; null = each on its own
-- $5 evidence per municipality as JSON
--
-- One row per point, by id. 32 is the bit of "open too rarely", 1 that of "qualifies".
, seen AS (
  SELECT id,
    bit_or(CASE WHEN is_sure THEN sure ELSE perhaps END) AS bits,
    sum(CASE WHEN is_sure THEN least ELSE 0 END) AS least,
    sum(most) AS most,
    coalesce(bit_or(CASE WHEN is_sure THEN sure ELSE perhaps END) FILTER (WHERE is_own), 0) AS own_bits,
    coalesce(sum(CASE WHEN is_sure THEN least ELSE 0 END) FILTER (WHERE is_own), 0) AS own_least,
    coalesce(sum(most) FILTER (WHERE is_own), 0) AS own_most,
    count(*) FILTER (WHERE is_sure AND covers)::int AS covering,
    max(place) FILTER (WHERE is_sure AND covers) AS only_covering,
    count(*) FILTER (WHERE open AND plain <= $3::int)::int AS within_reach,
    max(place) FILTER (WHERE open AND plain <= $3::int) AS only_within_reach
  FROM pair GROUP BY id
)
SELECT
  coalesce((e.value)::int, 0) | CASE
    WHEN s.id IS NULL THEN 0
    WHEN $4::int IS NULL THEN s.bits
    ELSE CASE WHEN s.least >= $4::int THEN 1 ELSE 0 END
       | CASE WHEN s.most >= $4::int THEN s.bits & ~32 ELSE 0 END
       | (s.bits & 32)
  END AS evidence,
  coalesce((e.value)::int, 0) | CASE
    WHEN s.id IS NULL THEN 0
    WHEN $4::int IS NULL THEN s.own_bits
    ELSE CASE WHEN s.own_least >= $4::int THEN 1 ELSE 0 END
       | CASE WHEN s.own_most >= $4::int THEN s.own_bits & ~32 ELSE 0 END
       | (s.own_bits & 32)
  END AS own_evidence,
  coalesce(s.covering, 0) AS covering, s.only_covering,
  coalesce(s.within_reach, 0) AS within_reach, s.only_within_reach
FROM demand_point AS p
LEFT JOIN seen AS s ON s.id = p.id
LEFT JOIN jsonb_each_text($5::jsonb) AS e ON e.key = p.municipality_code
WHERE p.demand_set_id = $1::int
ORDER BY p.id
