import { forAll, type OperationRow } from './row.js';

/** What is public: the register itself. */
export const registerRows: OperationRow[] = [
  {
    operation: 'Query.initiatives',
    query: '{ initiatives { edges { node { name } } } }',
    expected: forAll('ok'),
  },
  {
    operation: 'Query.initiative',
    query: '{ initiative(slug: "geen") { name } }',
    expected: forAll('ok'),
  },
  {
    operation: 'Query.nearestLocations',
    query: '{ nearestLocations(near: { postcode: "3512" }) { distanceMetres } }',
    expected: forAll('ok'),
  },
  {
    operation: 'Query.vocabularies',
    query: '{ vocabularies { name } }',
    expected: forAll('ok'),
  },
  {
    operation: 'Query.location',
    query: '{ location(id: "00000000-0000-4000-8000-000000000000") { id } }',
    expected: forAll('ok'),
  },
  {
    operation: 'Query.region',
    query: '{ region(code: "GM0344") { name } }',
    expected: forAll('ok'),
  },
  {
    operation: 'Query.regions',
    query: '{ regions(kind: PROVINCE) { code } }',
    expected: forAll('ok'),
  },
];
