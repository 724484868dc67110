// What the map's script uses of packages that bring no types.
declare module "topojson-client" {
  export function feature(topology: unknown, object: unknown): { features: { geometry: MapGeometry }[] };
}

declare module "d3-geo" {
  type Point = [number, number];
  type Pen = {
    beginPath(): void;
    moveTo(x: number, y: number): void;
    lineTo(x: number, y: number): void;
    arc(): void;
    closePath(): void;
  };
  interface Projection {
    (point: Point): Point | null;
    rotate(angles: Point): Projection;
    scale(scale: number): Projection;
    translate(to: Point): Projection;
    precision(precision: number): Projection;
  }
  export function geoEqualEarth(): Projection;
  export function geoPath(projection: Projection, pen: Pen): (shape: object) => void;
}

type MapGeometry = { type: string; coordinates: [number, number][][][] };
