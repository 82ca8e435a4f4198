import type { SheetTexts } from '../../../../i18n/refer/sheet-texts.js';
import { MAP_HEIGHT, MAP_WIDTH, type SmallMap } from '../../../../referrals/small-map.js';
import { NAME_SIZE } from '../../../../referrals/town-names.js';

interface SheetMapProps {
  map: SmallMap;
  /** In words what the map shows. */
  description: string;
  texts: SheetTexts;
}

/**
 * Where the places lie, in lines that a copier keeps. Nothing on it says where somebody lives. Whom its
 * lines are from stands at the foot of the sheet, where there is room for a long line.
 */
export function SheetMap({ map, description, texts }: SheetMapProps) {
  const { scale } = map;
  const hasRing = map.marks.some(({ isExact }) => !isExact);
  return (
    <div className="sheet-map" data-part="map">
      <svg
        className="sheet-map__drawing"
        viewBox={`0 0 ${MAP_WIDTH} ${MAP_HEIGHT}`}
        role="img"
        aria-label={`${texts.map.label} ${description}`}
      >
        <rect width={MAP_WIDTH} height={MAP_HEIGHT} fill="#d9d9d9" />
        <path d={map.land} fill="#fff" stroke="#555" strokeWidth={0.6} fillRule="evenodd" />
        <path d={map.water} fill="#d9d9d9" fillRule="evenodd" />
        <path d={map.municipalities} fill="none" stroke="#888" strokeWidth={0.5} />
        <path
          d={map.provinces}
          fill="none"
          stroke="#555"
          strokeWidth={0.9}
          strokeDasharray="3 1.5"
        />
        <g aria-hidden="true" lang="nl" fontSize={NAME_SIZE} textAnchor="middle" direction="ltr">
          {map.towns.map(({ name, x, y }) => (
            <text key={`${name} ${x} ${y}`} className="sheet-map__name" x={x} y={y + 3.2}>
              {name}
            </text>
          ))}
        </g>
        {map.marks.map(({ number, x, y, isExact, ring }) => (
          <g key={`${number} ${x} ${y}`} aria-hidden="true">
            {ring > 7 ? (
              <circle
                cx={x}
                cy={y}
                r={ring}
                fill="none"
                stroke="#000"
                strokeWidth={0.9}
                strokeDasharray="2.5 2"
              />
            ) : null}
            <circle
              cx={x}
              cy={y}
              r={number === null ? 4 : 6.5}
              fill={isExact ? '#000' : '#fff'}
              stroke={isExact ? '#fff' : '#000'}
              strokeWidth={1.2}
            />
            {number === null ? null : (
              <text
                x={x}
                y={y + 3.4}
                fontSize={10}
                fontWeight={700}
                textAnchor="middle"
                fill={isExact ? '#fff' : '#000'}
              >
                {number}
              </text>
            )}
          </g>
        ))}
        <g aria-hidden="true" direction="ltr">
          <path
            d={`M6 ${MAP_HEIGHT - 8}v3h${scale.length}v-3`}
            fill="none"
            stroke="#000"
            strokeWidth={1}
          />
          <text
            className="sheet-map__name"
            x={6 + scale.length + 4}
            y={MAP_HEIGHT - 4}
            fontSize={NAME_SIZE}
          >
            {texts.map.kilometres(scale.kilometres)}
          </text>
        </g>
        <rect width={MAP_WIDTH} height={MAP_HEIGHT} fill="none" stroke="#000" strokeWidth={1} />
      </svg>
      {hasRing ? <p className="sheet-map__caption">{texts.map.ring}</p> : null}
    </div>
  );
}
