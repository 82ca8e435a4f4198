import { Column, Entity, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

/**
 * A place (*woonplaats*) by its centre. Places of the current reference data only. Looked up
 * through the index on `folded_names` that the migration makes.
 */
@Entity('place')
@Index('place_folded_names', { synchronize: false })
@Index('place_name_in_municipality', ['municipalityCode', 'name'], { unique: true })
export class Place {
  @PrimaryGeneratedColumn('identity', {
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'place_pkey',
  })
  id: number;
  @Column('text') name: string;
  /** Other spellings people type. */
  @Column('text', { array: true }) aliases: string[];
  /** Name and aliases as `foldName` writes them: what a place is looked up by. */
  @Column('text', { array: true, name: 'folded_names' }) foldedNames: string[];
  @Column('text', { name: 'municipality_code' }) municipalityCode: string;
  /** WGS84 degrees. */
  @Column('double precision') latitude: number;
  @Column('double precision') longitude: number;
  /** EPSG:28992, whole metres. */
  @Column('int', { name: 'rd_x' }) rdX: number;
  @Column('int', { name: 'rd_y' }) rdY: number;
  /** How far the edge of the place may lie from its point. */
  @Column('int', { name: 'error_metres' }) errorMetres: number;
}

/** A four-digit postcode by the mean of its addresses, or in the starter data by its place. */
@Entity('postcode_area')
export class PostcodeArea {
  /** Four digits. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'postcode_area_pkey' }) code: string;
  @Column('text') place: string;
  @Index('postcode_area_by_municipality')
  @Column('text', { name: 'municipality_code' })
  municipalityCode: string;
  /** WGS84 degrees. */
  @Column('double precision') latitude: number;
  @Column('double precision') longitude: number;
  /** EPSG:28992, whole metres. */
  @Column('int', { name: 'rd_x' }) rdX: number;
  @Column('int', { name: 'rd_y' }) rdY: number;
  /** How far the edge of the area may lie from its point. */
  @Column('int', { name: 'error_metres' }) errorMetres: number;
}
