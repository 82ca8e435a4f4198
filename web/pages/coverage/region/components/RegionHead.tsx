import { Link } from 'react-router';
import type { CoverageParameters } from '../../../../../server/coverage/model/parameters.js';
import type { RegionFacts } from '../../../../../server/coverage/model/region-facts.js';
import { region as words } from '../../../../i18n/coverage/region.js';
import { RegionLink } from '../../components/RegionLink.js';
import { fragmentOfView, type CoverageView } from '../../coverage-view.js';
import { chosenInWords } from '../chosen.js';

interface RegionHeadProps {
  facts: RegionFacts;
  title: string;
  view: CoverageView;
  /** Null = nothing can be computed. */
  parameters: CoverageParameters | null;
}

/** Which region, where it lies, and by which choices its numbers came about. */
export function RegionHead({ facts: { parents }, title, view, parameters }: RegionHeadProps) {
  const fragment = fragmentOfView(view);
  return (
    <header className="region-head">
      <nav aria-label={words.trail} className="screen-only">
        <Link to={`/dekking${fragment}`}>{words.allRegions}</Link>
      </nav>
      <h1>{title}</h1>
      {parents.length > 0 ? (
        <p className="region-part__note">
          {words.partOf}:{' '}
          {parents.map(({ kind, code, name }, index) => {
            const label = kind in words.titleOf ? labelOf(kind, name) : name;
            return (
              <span key={code}>
                {index > 0 ? ', ' : null}
                <RegionLink kind={kind} code={code}>
                  {label}
                </RegionLink>
              </span>
            );
          })}
        </p>
      ) : null}
      {parameters ? (
        <p>
          {chosenInWords(parameters)}{' '}
          <Link to={`/dekking${fragment}`} className="screen-only">
            {words.chooseElse}
          </Link>
        </p>
      ) : null}
    </header>
  );
}

function labelOf(kind: string, name: string): string {
  const titleOf: Record<string, ((name: string) => string) | undefined> = words.titleOf;
  return titleOf[kind]?.(name) ?? name;
}
