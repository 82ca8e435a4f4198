import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { DuplicateReason } from './duplicate-reason.js';

/** What a new or changed record is compared by; what is not known is null or empty. */
export interface Likeness {
  /** Folded by `searchKey`. */
  name: string;
  phone: string | null;
  /** Without protocol and `www.` (`websiteKey`). */
  website: string | null;
  municipalityCodes: string[];
  /** Of its addresses, `1234 AB 56a` and `dorpsstraat 56a zwolle`: of many places no postcode is known. */
  addresses: string[];
  /** Points of addresses, EPSG:28992, whole metres. */
  points: { x: number; y: number }[];
}

export interface LookAlike {
  recordId: string;
  reasons: DuplicateReason[];
}

export interface LookAlikePair extends LookAlike {
  otherId: string;
}

/** Metres between two points of addresses that may be two doors of one building. */
export const NEARBY_METRES = 60;

/**
 * Trigram similarity from which a name counts, anywhere and in the same municipality. Measured on the
 * sourced list: "Herstelacademie Haarlem" and "Herstelacademie Meerlanden" share 0.55.
 */
const NAME_ANYWHERE = 0.75;
const NAME_IN_TOWN = 0.45;

/** Every public record with what it is compared by. */
const MARKS = `
  SELECT i.id, i.sort_name, i.contact->>'phone' AS phone,
         lower(regexp_replace(i.contact->>'website', '^https?://(www\\.)?|/+$', '', 'g')) AS website,
         coalesce(array_agg(DISTINCT l.municipality_code) FILTER (WHERE l.municipality_code IS NOT NULL), '{}')
           || i.works_in_municipalities AS municipalities,
         array_remove(array_agg(DISTINCT s.postcode || ' ' || lower(s.house_number))
           || array_agg(DISTINCT lower(s.street || ' ' || s.house_number || ' ' || s.place)), NULL) AS addresses
    FROM initiative i
    LEFT JOIN location l ON l.initiative_id = i.id
    LEFT JOIN site s ON s.id = l.site_id
   GROUP BY i.id`;

@Injectable()
export class DuplicatesRepository {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Public records that may be the same as this one, the most alike first. */
  async like(likeness: Likeness, exceptId: string | null): Promise<LookAlike[]> {
    const { name, phone, website, municipalityCodes, addresses, points } = likeness;
    return this.dataSource.query<LookAlike[]>(
      `SELECT "recordId", reasons FROM (
         SELECT m.id AS "recordId", similarity(m.sort_name, $1) AS likeness, m.sort_name,
                array_remove(ARRAY[
                  CASE WHEN similarity(m.sort_name, $1) >= ${NAME_ANYWHERE}
                         OR similarity(m.sort_name, $1) >= ${NAME_IN_TOWN} AND m.municipalities && $4::text[]
                       THEN 'NAME' END,
                  CASE WHEN m.addresses && $5::text[] THEN 'ADDRESS' END,
                  CASE WHEN EXISTS (
                    SELECT FROM location l, unnest($6::int[], $7::int[]) AS p (x, y)
                     WHERE l.initiative_id = m.id AND l.precision = 'ADDRESS'
                       AND ST_DWithin(l.rd, ST_SetSRID(ST_MakePoint(p.x, p.y), 28992), ${NEARBY_METRES}))
                       THEN 'NEARBY' END,
                  CASE WHEN m.phone = $2 THEN 'PHONE' END,
                  CASE WHEN m.website = $3 THEN 'WEBSITE' END], NULL) AS reasons
           FROM (${MARKS}) m
          WHERE m.id IS DISTINCT FROM $8::uuid) found
        WHERE reasons <> '{}'
        ORDER BY cardinality(reasons) DESC, likeness DESC, sort_name, "recordId"
        LIMIT 10`,
      [
        name,
        phone,
        website,
        municipalityCodes,
        addresses,
        points.map(({ x }) => x),
        points.map(({ y }) => y),
        exceptId,
      ],
    );
  }

  /**
   * Pairs of public records that may be one and of which nobody said that they are not. A shared phone
   * or website alone is no sign: one organisation often runs several places.
   */
  async pairs(): Promise<LookAlikePair[]> {
    return this.dataSource.query<LookAlikePair[]>(
      `WITH m AS MATERIALIZED (${MARKS})
       SELECT a.id AS "recordId", b.id AS "otherId",
              array_remove(ARRAY[
                'NAME',
                CASE WHEN a.addresses && b.addresses THEN 'ADDRESS' END,
                CASE WHEN a.phone = b.phone THEN 'PHONE' END,
                CASE WHEN a.website = b.website THEN 'WEBSITE' END], NULL) AS reasons
         FROM m a JOIN m b ON a.id < b.id
        WHERE (similarity(a.sort_name, b.sort_name) >= ${NAME_ANYWHERE}
               OR similarity(a.sort_name, b.sort_name) >= ${NAME_IN_TOWN}
                  AND (a.municipalities && b.municipalities OR a.addresses && b.addresses))
          AND NOT EXISTS (SELECT FROM distinct_pair d WHERE d.first_id = a.id AND d.second_id = b.id)
        ORDER BY similarity(a.sort_name, b.sort_name) DESC, a.id, b.id
        LIMIT 100`,
    );
  }
}
