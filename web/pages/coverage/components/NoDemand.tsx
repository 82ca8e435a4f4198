import { coverage as words } from '../../../i18n/coverage/coverage.js';
import { Notice } from '../../../ui/Notice.js';

/** Nobody told this site where people live: what is missing, and how it comes in. */
export function NoDemand() {
  const { noDemand } = words;
  return (
    <Notice kind="attention" title={<h2>{noDemand.title}</h2>}>
      <p>{noDemand.text}</p>
      <p>{noDemand.directory}</p>
      <p>
        {noDemand.official} <code>npm run reference:update</code>
      </p>
    </Notice>
  );
}
