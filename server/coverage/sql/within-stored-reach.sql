-- Which places are perhaps within reach of each demand point, by distances that were found before: around water, or by
-- travel time. As within-reach.sql, but for where the distance comes from.
--
-- $1 demand set
-- $2 places as JSON, as in within-reach.sql
-- $3 limit: metres, or seconds of travel
-- $4 hundredths of day parts that places must have together; null = each on its own
-- $5 evidence per municipality as JSON
-- $6 distance set
-- $7 are the distances seconds? Then a position error is turned into time at the speed of that trip.
--
-- A pair without a stored distance cannot be reached. Cost: one row per
-- place, each with all its points, and a sort of the pairs by point.
WITH place AS MATERIALIZED (
  SELECT l.*
  FROM jsonb_to_recordset($2::jsonb) AS l(place int, x int, y int, error int, sure int, perhaps int,
    least int, most int, covers boolean, open boolean, own text[])
), measured AS (
  SELECT p.id, p.municipality_code, l.*, d.plain,
    CASE WHEN $7::boolean
      THEN ceil(d.plain::float8 * l.error / greatest(1, ceil(sqrt(
             (p.rd_x - l.x)::float8 * (p.rd_x - l.x) + (p.rd_y - l.y)::float8 * (p.rd_y - l.y)))))::int
      ELSE l.error
    END AS doubt
  FROM place AS l
  JOIN stored_distance AS s ON s.distance_set_id = $6::int AND s.rd_x = l.x AND s.rd_y = l.y
  CROSS JOIN LATERAL unnest(s.demand_point_ids, s.distances) AS d(demand_point_id, plain)
  JOIN demand_point AS p ON p.id = d.demand_point_id AND p.demand_set_id = $1::int
), pair AS (
  SELECT id, place, plain, plain + doubt <= $3::int AS is_sure,
         municipality_code = ANY (own) AS is_own, sure, perhaps, least, most, covers, open
  FROM measured
  WHERE plain - doubt <= $3::int
)
