import { graphql } from '../../graphql/generated/index.js';

export const CALL_LIST = graphql(`
  query CallList($regionCode: String, $status: CallStatus) {
    callList(regionCode: $regionCode, status: $status) {
      counts {
        status
        count
      }
      entries {
        recordId
        name
        places
        status
        isWalkIn
        phone
        callBackOn
        isDue
        groups {
          group
          confirmedAt
        }
        lastCall {
          at
          outcome
        }
      }
    }
  }
`);

export const PROVINCES = graphql(`
  query Provinces {
    regions(kind: PROVINCE) {
      code
      name
    }
  }
`);
