import { graphql } from '../../graphql/generated/index.js';

export const MAIL_LOG = graphql(`
  query MailLog($first: Int!, $before: DateTime) {
    mailLog(first: $first, before: $before) {
      id
      kind
      recipient
      subject
      body
      state
      queuedAt
      sentAt
      attempts
      lastFault
    }
  }
`);
