import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { ask } from '../../graphql/ask.js';
import { Loaded } from '../keep/components/Loaded.js';
import { RecordForm } from './components/RecordForm.js';
import { RECORD_TO_EDIT } from './edit.graphql.js';

/** One record, to be changed by whoever keeps it. */
export default function EditPage() {
  const { id = '' } = useParams();
  const record = useQuery({
    queryKey: ['record-to-edit', id],
    queryFn: () => ask(RECORD_TO_EDIT, { id }),
    // What is being written must not be replaced by what a cache remembers.
    gcTime: 0,
    staleTime: Infinity,
  });
  return (
    <Loaded query={record}>
      {({ recordToEdit }) => (
        // Anew with every revision: what was sent is no longer being written.
        <RecordForm
          key={`${recordToEdit.id} ${recordToEdit.revision} ${record.dataUpdatedAt}`}
          record={recordToEdit}
          reload={() => void record.refetch()}
        />
      )}
    </Loaded>
  );
}
