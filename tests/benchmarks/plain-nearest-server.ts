import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { wgs84ToRd } from '../../server/gazetteer/index.js';
import { NEAREST_SQL, type NearestRow } from '../../server/initiatives/locations.repository.js';
import type { BenchDatabase } from './bench-database.js';
import { childArgument, childListens } from './child-server.js';

/**
 * The least that can answer the same question: `node:http`, the same statement, prepared under a
 * name on a pool of the same size, and the same five fields of each row. It checks nothing.
 */
const { url, poolSize } = childArgument<BenchDatabase>();
const pool = new pg.Pool({ connectionString: url, max: poolSize });

const server = createServer((request, response) => {
  const asked = new URL(request.url ?? '/', 'http://localhost').searchParams;
  const { x, y } = wgs84ToRd(Number(asked.get('latitude')), Number(asked.get('longitude')));
  pool
    .query<NearestRow>({ name: 'nearest', text: NEAREST_SQL, values: [x, y, 5] })
    .then(({ rows }) => {
      const nearest = rows.map(({ distanceMetres, id, name, latitude, longitude }) => ({
        distanceMetres,
        location: { id, name, latitude, longitude },
      }));
      const body = JSON.stringify({ data: { nearestLocations: nearest } });
      response.setHeader('Content-Type', 'application/json; charset=utf-8');
      response.setHeader('Content-Length', Buffer.byteLength(body));
      response.end(body);
    })
    .catch((error: unknown) => {
      response.statusCode = 500;
      response.end(String(error));
    });
});
server.listen(0, '127.0.0.1', () => {
  childListens((server.address() as AddressInfo).port, () => pool.end());
});
