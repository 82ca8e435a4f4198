import { graphql } from '../../graphql/generated/index.js';

export const RECORD_HISTORY = graphql(`
  query RecordHistory($id: ID!) {
    recordHistory(recordId: $id) {
      recordId
      n
      isPublished
      at
      who
      reason
      sources
      differences {
        path
        label
        of
        before
        after
      }
    }
  }
`);

export const COMPARE_REVISIONS = graphql(`
  query CompareRevisions($id: ID!, $from: Int!, $to: Int!) {
    compareRevisions(recordId: $id, from: $from, to: $to) {
      path
      label
      of
      before
      after
    }
  }
`);

export const RESTORE_REVISION = graphql(`
  mutation RestoreRevision($id: ID!, $n: Int!, $base: Int!, $path: String, $reason: String!) {
    restoreRevision(recordId: $id, n: $n, base: $base, path: $path, reason: $reason) {
      __typename
      ... on ChangesSent {
        revision
        waiting {
          id
        }
      }
      ... on ChangesRefused {
        code
        path
      }
    }
  }
`);
