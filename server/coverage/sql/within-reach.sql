-- Which places are perhaps within reach of each demand point, in a straight line; seen-from-points.sql is the
-- rest of this statement.
--
-- $1 demand set
-- $2 places as JSON: place (index), x, y (EPSG:28992, whole metres), error (metres), sure, perhaps
--    (evidence bits), least, most (hundredths of day parts), covers, open, own (municipality codes)
-- $3 limit, metres
-- $4 hundredths of day parts that places must have together; null = each on its own
-- $5 evidence per municipality as JSON: {"GM0344": 128}
--
-- Distances are whole metres rounded up, so that "at most" is exact and the
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
)
