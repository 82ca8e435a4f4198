import { graphql } from '../../graphql/generated/index.js';

export const AUDIT_LOG = graphql(`
  query AuditLog($first: Int!, $before: ID) {
    auditLog(first: $first, before: $before) {
      id
      at
      actor
      act
      subject
    }
  }
`);

export const NAMES_OF_PEOPLE = graphql(`
  query NamesOfPeople {
    accounts {
      accountId
      email
      name
    }
  }
`);
