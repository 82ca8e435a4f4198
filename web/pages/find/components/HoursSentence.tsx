import type { OpeningHours } from '../../../../server/opening-hours/index.js';
import { WithDutch } from '../../../i18n/Dutch.js';

/** A sentence about opening hours; what it quotes of a source is Dutch. */
export function HoursSentence({ hours, text }: { hours: OpeningHours | undefined; text: string }) {
  return <WithDutch text={text} dutch={[hours?.sourceText]} />;
}
