-- What is seen from each demand point, in a straight line.
--
-- $1 demand set
-- $2 places as JSON: place (index), x, y (EPSG:28992, whole metres), error (metres), sure, perhaps
--    (evidence bits), least, most (hundredths of day parts), covers, open, own (municipality codes)
-- $3 limit, metres
-- $4 hundredths of day parts that places must have together; null = each on its own
-- $5 evidence per municipality as JSON: {"GM0344": 128}
--
-- One row per point, by id. Distances are whole metres rounded up, so that "at most" is exact and the
-- same as in the browser. The index on the points' RD position finds the pairs: about 0.1 ms per
-- place and 1,000 points within its reach.
WITH place AS MATERIALIZED (
  SELECT l.*, ST_SetSRID(ST_MakePoint(l.x, l.y), 28992) AS rd
  FROM jsonb_to_recordset($2::jsonb) AS l(place int, x int, y int, error int, sure int, perhaps int,
    least int, most int, covers boolean, open boolean, own text[])
), pair AS (
  SELECT p.id, l.place, m.plain, m.plain + l.error <= $3::int AS is_sure,
         p.municipality_code = ANY (l.own) AS is_own,
         l.sure, l.perhaps, l.least, l.most, l.covers, l.open
  FROM place AS l
  JOIN demand_point AS p ON p.demand_set_id = $1::int
    AND ST_DWithin(ST_SetSRID(ST_MakePoint(p.rd_x, p.rd_y), 28992), l.rd, $3::int + l.error + 1)
  CROSS JOIN LATERAL (
    SELECT ceil(sqrt((p.rd_x - l.x)::float8 * (p.rd_x - l.x)
                   + (p.rd_y - l.y)::float8 * (p.rd_y - l.y)))::int AS plain
  ) AS m
  WHERE m.plain - l.error <= $3::int
), seen AS (
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
