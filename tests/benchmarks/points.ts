export interface Point {
  latitude: number;
  longitude: number;
}

/** Points spread over the country, the same ones in every run (additive recurrence, R2 sequence). */
export function pointsInTheNetherlands(count: number): Point[] {
  return Array.from({ length: count }, (_, index) => ({
    latitude: round(50.8 + 2.6 * ((0.5 + (index + 1) * 0.7548776662466927) % 1)),
    longitude: round(3.6 + 3.4 * ((0.5 + (index + 1) * 0.5698402909980532) % 1)),
  }));
}

function round(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}
