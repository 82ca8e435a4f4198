import '../../coverage.css';
import { useDeferredValue } from 'react';
import { Link } from 'react-router';
import { FIRST_QUESTION } from '../../coverage/first-question.js';
import { useCoverage } from '../../coverage/use-coverage.js';
import { coverage as words } from '../../i18n/coverage/coverage.js';
import type { PublishedCoverage } from '../../site-context.js';
import { Button } from '../../ui/Button.js';
import { Notice } from '../../ui/Notice.js';
import type { Route } from './+types/page.js';
import { BigSentence } from './components/BigSentence.js';
import { CoverageTable } from './components/CoverageTable.js';
import { Legend, WhyUncertain } from './components/Legend.js';
import { NoDemand } from './components/NoDemand.js';
import { OutcomePatterns } from './components/OutcomeLook.js';
import { useCoverageView } from './use-coverage-view.js';

export function loader({ context: { site } }: Route.LoaderArgs): PublishedCoverage | null {
  return site.coverage?.() ?? null;
}

export function headers() {
  return { 'Cache-Control': 'public, max-age=60' };
}
