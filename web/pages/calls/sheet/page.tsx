import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { ask } from '../../../graphql/ask.js';
import { Loaded } from '../../keep/components/Loaded.js';
import { CALLS_KEY } from '../page.js';
import { CallScreen } from './components/CallScreen.js';
import { CALL_SHEET } from './sheet.graphql.js';

/** One call: whom, the questions to ask, and what came of it. */
export default function CallSheetPage() {
  const { id = '' } = useParams();
  const sheet = useQuery({
    queryKey: [CALLS_KEY, 'sheet', id],
    queryFn: () => ask(CALL_SHEET, { recordId: id }),
    // What is read out to somebody is what is published now.
    staleTime: 0,
  });
  return (
    <Loaded query={sheet}>
      {({ callSheet }) => (
        <CallScreen
          key={callSheet.recordId}
          sheet={callSheet}
          onChanged={async () => void (await sheet.refetch())}
        />
      )}
    </Loaded>
  );
}
