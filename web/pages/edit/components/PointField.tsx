import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp } from 'lucide-react';
import { useState } from 'react';
import { edit } from '../../../i18n/keep/edit.js';
import { Button } from '../../../ui/Button.js';
import { moved, STEP_METRES } from '../field-input.js';

const words = edit.address;
const DIRECTIONS = [
  ['north', ArrowUp],
  ['west', ArrowLeft],
  ['east', ArrowRight],
  ['south', ArrowDown],
] as const;

interface Point {
  latitude: number;
  longitude: number;
}

interface PointFieldProps {
  latitude: number | null;
  longitude: number | null;
  onChange: (point: Point | null) => void;
}

/** Where exactly the address is: moved in steps, by a mouse, a finger or the keyboard. */
export function PointField({ latitude, longitude, onChange }: PointFieldProps) {
  const [told, setTold] = useState('');
  if (latitude === null || longitude === null) return <p>{words.noPoint}</p>;
  return (
    <div className="edit-point">
      <p>{words.point(String(latitude), String(longitude))}</p>
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
            onClick={() => {
              onChange(moved({ latitude, longitude }, direction));
              setTold(words.moved(String(STEP_METRES)));
            }}
          >
            {words[direction]}
          </Button>
        ))}
        <Button kind="plain" onClick={() => onChange(null)}>
          {words.clear}
        </Button>
      </div>
      <p role="status" className="visually-hidden">
        {told}
      </p>
    </div>
  );
}
