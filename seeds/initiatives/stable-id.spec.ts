import { uuidV5 } from '../../server/common/uuid-v5.js';
import { kebab, seedId } from './stable-id.js';

describe('stable ids', () => {
  it('makes the version 5 UUID of RFC 9562, appendix A.4', () => {
    expect(uuidV5('www.example.com', '6ba7b810-9dad-11d1-80b4-00c04fd430c8')).toBe(
      '2ed6657d-e927-568b-95e1-2665a8aea6a2',
    );
  });

  it('tells kinds with the same key apart', () => {
    expect(seedId('initiative', 'kompassie')).not.toBe(seedId('location', 'kompassie'));
  });

  it('makes readable keys', () => {
    expect(kebab("Herstelcafé 's-Hertogenbosch & Regio")).toBe(
      'herstelcafe-s-hertogenbosch-en-regio',
    );
  });
});
