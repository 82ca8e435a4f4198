import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp } from 'lucide-react';
import { edit } from '../../../i18n/keep/edit.js';
import { Button } from '../../../ui/Button.js';
import {
  FAR_STEP_METRES,
  moveBetween,
  moved,
  rounded,
  STEP_METRES,
  type PinStart,
  type Point,
} from '../pin-move.js';
import { PointOnMap } from './PointOnMap.js';

const words = edit.address;
const DIRECTIONS = [
  ['north', ArrowUp],
  ['west', ArrowLeft],
  ['east', ArrowRight],
  ['south', ArrowDown],
] as const;

interface PointFieldProps {
  /** Null = the address has none yet. */
  point: Point | null;
  /** Where it is moved from; null = nobody looked it up, and none is public. */
  start: PinStart | null;
  /** The address that was typed is another than that of the point. */
  isOfOtherAddress: boolean;
  onChange: (point: Point | null) => void;
}

/**
 * Where exactly the address is: a pin on a map, moved by a mouse, a finger or the arrow keys, and
 * buttons that do the same. Where it stands is said in words: the map shows no streets.
 */
export function PointField({ point, start, isOfOtherAddress, onChange }: PointFieldProps) {
  const from = point ?? start?.point;
  if (!from) return <p>{words.noPoint}</p>;
  const isMoved = start !== null && point !== null && moveBetween(start.point, point).metres > 0;
  return (
    <div className="edit-point">
      <p role="status">{whereItIs(point, start)}</p>
      {isOfOtherAddress ? <p>{words.otherAddress}</p> : null}
      <PointOnMap
        point={from}
        isPlaced={point !== null}
        start={start?.point ?? null}
        onDrop={(to) => onChange(rounded(to))}
        onStep={(direction, isFar) =>
          onChange(moved(from, direction, isFar ? FAR_STEP_METRES : STEP_METRES))
        }
      />
      <p id="schuif-uitleg">{words.moveHint}</p>
      <div
        className="keep__buttons"
        role="group"
        aria-label={words.moveTitle}
        aria-describedby="schuif-uitleg"
      >
        {DIRECTIONS.map(([direction, icon]) => (
          <Button
            key={direction}
            kind="quiet"
            icon={icon}
            onClick={() => onChange(moved(from, direction))}
          >
            {words[direction]}
          </Button>
        ))}
      </div>
      <div className="keep__buttons">
        {isMoved && start.kind !== 'CENTRE' ? (
          <Button kind="plain" onClick={() => onChange(start.point)}>
            {words.back}
          </Button>
        ) : null}
        {point ? (
          <Button kind="plain" onClick={() => onChange(null)}>
            {words.clear}
          </Button>
        ) : null}
      </div>
    </div>
  );
}

/** In a sentence: how far the pin is from where it was found, or that there is none. */
function whereItIs(point: Point | null, start: PinStart | null): string {
  if (!point) return words.notPlaced(start?.of ?? '');
  if (!start) return words.point;
  const { metres, direction } = moveBetween(start.point, point);
  if (!direction) return words.unmoved[start.kind];
  return words.movedTo(metresInWords(metres), words.sides[direction], startInWords(start));
}

function startInWords({ kind, of }: PinStart): string {
  return kind === 'CENTRE' ? words.from.CENTRE(of) : words.from[kind];
}

/** To ten metres: a step east is a little more or less, since a point is kept to a metre. */
function metresInWords(metres: number): string {
  const tens = Math.round(metres / 10) * 10;
  if (tens === 0) return words.lessThanStep;
  if (tens < 1000) return words.metres(String(tens));
  return words.kilometres((tens / 1000).toFixed(1).replace('.', ','));
}
