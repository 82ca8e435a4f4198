/* eslint-disable */
import * as types from './graphql.js';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
  '\n  query MySignIn {\n    mySessions {\n      id\n      device\n      way\n      createdAt\n      seenAt\n      isThisOne\n    }\n    myPasskeys {\n      id\n      name\n      createdAt\n      usedAt\n    }\n  }\n': typeof types.MySignInDocument;
  '\n  mutation EndSession($id: ID!) {\n    endSession(id: $id)\n  }\n': typeof types.EndSessionDocument;
  '\n  mutation StartAddingPasskey {\n    startAddingPasskey\n  }\n': typeof types.StartAddingPasskeyDocument;
  '\n  mutation AddPasskey($response: JSON!) {\n    addPasskey(response: $response) {\n      id\n    }\n  }\n': typeof types.AddPasskeyDocument;
  '\n  mutation RemovePasskey($id: ID!) {\n    removePasskey(id: $id)\n  }\n': typeof types.RemovePasskeyDocument;
  '\n  mutation EndRole($id: ID!) {\n    endRole(id: $id)\n  }\n': typeof types.EndRoleDocument;
  '\n  mutation EraseAccount($id: ID!) {\n    eraseAccount(id: $id)\n  }\n': typeof types.EraseAccountDocument;
  '\n  query AuditLog($first: Int!, $before: ID) {\n    auditLog(first: $first, before: $before) {\n      id\n      at\n      actor\n      act\n      subject\n    }\n  }\n': typeof types.AuditLogDocument;
  '\n  query NamesOfPeople {\n    accounts {\n      accountId\n      email\n      name\n    }\n  }\n': typeof types.NamesOfPeopleDocument;
  '\n  query CallList($regionCode: String, $status: CallStatus) {\n    callList(regionCode: $regionCode, status: $status) {\n      counts {\n        status\n        count\n      }\n      entries {\n        recordId\n        name\n        places\n        status\n        isWalkIn\n        phone\n        callBackOn\n        isDue\n        groups {\n          group\n          confirmedAt\n        }\n        lastCall {\n          at\n          outcome\n        }\n      }\n    }\n  }\n': typeof types.CallListDocument;
  '\n  query Provinces {\n    regions(kind: PROVINCE) {\n      code\n      name\n    }\n  }\n': typeof types.ProvincesDocument;
  '\n  query CallSheet($recordId: ID!) {\n    callSheet(recordId: $recordId) {\n      recordId\n      slug\n      name\n      places\n      revision\n      status\n      email\n      editors\n      phones {\n        number\n        kind\n        name\n      }\n      questions {\n        group\n        locationId\n        locationName\n        isEssential\n        canBeConfirmed\n        lines {\n          label\n          of\n          words\n        }\n        confirmation {\n          at\n          by\n          way\n        }\n      }\n      calls {\n        id\n        at\n        by\n        outcome\n        note\n        callBackOn\n        wrongGroups\n      }\n    }\n  }\n': typeof types.CallSheetDocument;
  '\n  mutation SaveCall($call: CallInput!) {\n    saveCall(call: $call)\n  }\n': typeof types.SaveCallDocument;
  '\n  mutation TakeDownAfterCall($recordId: ID!, $reason: String!) {\n    takeDownRecord(recordId: $recordId, reason: $reason, forEver: true)\n  }\n': typeof types.TakeDownAfterCallDocument;
  '\n  query DuplicatePairs {\n    duplicatePairs {\n      one {\n        id\n        name\n        slug\n      }\n      other {\n        id\n        name\n        slug\n      }\n      reasons\n    }\n  }\n': typeof types.DuplicatePairsDocument;
  '\n  mutation NoteDistinct($oneId: ID!, $otherId: ID!) {\n    noteDistinct(oneId: $oneId, otherId: $otherId)\n  }\n': typeof types.NoteDistinctDocument;
  '\n  query TwoRecords($oneId: ID!, $otherId: ID!) {\n    one: recordToEdit(id: $oneId) {\n      id\n      slug\n      revision\n      content\n    }\n    other: recordToEdit(id: $otherId) {\n      id\n      slug\n      revision\n      content\n    }\n  }\n': typeof types.TwoRecordsDocument;
  '\n  fragment Apart on MergeApart {\n    growth\n    figures {\n      year\n      municipalityCode\n    }\n  }\n': typeof types.ApartFragmentDoc;
  '\n  query MergePreview($keepId: ID!, $mergeId: ID!) {\n    mergePreview(keepId: $keepId, mergeId: $mergeId) {\n      proposalsWaiting\n      apart {\n        ...Apart\n      }\n    }\n  }\n': typeof types.MergePreviewDocument;
  '\n  mutation MergeRecords($merge: MergeInput!) {\n    mergeRecords(merge: $merge) {\n      revision\n      apart {\n        ...Apart\n      }\n    }\n  }\n': typeof types.MergeRecordsDocument;
  '\n  query RecordToEdit($id: ID!) {\n    recordToEdit(id: $id) {\n      id\n      slug\n      revision\n      content\n      draft {\n        version\n        base\n        changes\n        savedAt\n        baseContent\n      }\n      waiting {\n        id\n        reason\n        madeAt\n        differences {\n          path\n          label\n          of\n          after\n        }\n      }\n      concealedAddresses {\n        locationId\n        street\n        houseNumber\n        postcode\n      }\n      contactPersons {\n        id\n        name\n        role\n        email\n        phone\n      }\n      provenance {\n        path\n        source\n        sourceDate\n        confirmedAt\n      }\n    }\n  }\n': typeof types.RecordToEditDocument;
  '\n  mutation SaveDraft($recordId: ID!, $version: Int!, $base: Int!, $changes: JSON!) {\n    saveDraft(recordId: $recordId, version: $version, base: $base, changes: $changes) {\n      ... on DraftSaved {\n        draft {\n          version\n          savedAt\n        }\n      }\n      ... on DraftOutdated {\n        kept {\n          version\n        }\n      }\n    }\n  }\n': typeof types.SaveDraftDocument;
  '\n  mutation DiscardDraft($recordId: ID!) {\n    discardDraft(recordId: $recordId)\n  }\n': typeof types.DiscardDraftDocument;
  '\n  mutation SendChanges($input: ChangesInput!) {\n    sendChanges(input: $input) {\n      __typename\n      ... on ChangesSent {\n        revision\n        published {\n          path\n          label\n          of\n          after\n        }\n        waiting {\n          id\n          differences {\n            path\n            label\n            of\n            after\n          }\n        }\n      }\n      ... on MergeNeeded {\n        currentRevision\n        applies\n        conflicts {\n          path\n          label\n          of\n          reason\n          base\n          theirs\n          mine\n          ifMine\n        }\n      }\n      ... on ChangesRefused {\n        code\n        path\n        message\n      }\n    }\n  }\n': typeof types.SendChangesDocument;
  '\n  query FindAddress($address: AddressInput!) {\n    findAddress(address: $address) {\n      usedFallback\n      reason\n      candidates {\n        label\n        street\n        houseNumber\n        postcode\n        place\n        municipalityCode\n        latitude\n        longitude\n        precision\n        source\n      }\n    }\n  }\n': typeof types.FindAddressDocument;
  '\n  mutation SaveContactPerson($recordId: ID!, $id: ID, $person: ContactPersonInput!) {\n    saveContactPerson(recordId: $recordId, id: $id, person: $person) {\n      id\n    }\n  }\n': typeof types.SaveContactPersonDocument;
  '\n  mutation RemoveContactPerson($recordId: ID!, $id: ID!) {\n    removeContactPerson(recordId: $recordId, id: $id)\n  }\n': typeof types.RemoveContactPersonDocument;
  '\n  mutation SaveConcealedAddress($recordId: ID!, $locationId: ID!, $address: AddressInput!) {\n    saveConcealedAddress(recordId: $recordId, locationId: $locationId, address: $address)\n  }\n': typeof types.SaveConcealedAddressDocument;
  '\n  fragment Figures on YearlyFigures {\n    year\n    municipalityCode\n    version\n    participants\n    groups\n    volunteers\n    staffWithLivedExperience\n    published\n    savedAt\n  }\n': typeof types.FiguresFragmentDoc;
  '\n  query YearlyFigures($recordId: ID!) {\n    yearlyFigures(recordId: $recordId) {\n      ...Figures\n    }\n    growthKeptApart(recordId: $recordId) {\n      recordId\n      name\n      mergedAt\n      figures {\n        ...Figures\n      }\n    }\n  }\n': typeof types.YearlyFiguresDocument;
  '\n  mutation SaveFigures($recordId: ID!, $seen: Int, $figures: JSON!, $published: Boolean!) {\n    saveFigures(recordId: $recordId, seen: $seen, figures: $figures, published: $published) {\n      __typename\n      ... on FiguresSaved {\n        figures {\n          ...Figures\n        }\n      }\n      ... on FiguresConflict {\n        theirs {\n          ...Figures\n        }\n      }\n    }\n  }\n': typeof types.SaveFiguresDocument;
  '\n  mutation PublishFigures($recordId: ID!, $year: Int!, $municipalityCode: String, $seen: Int!) {\n    publishFigures(\n      recordId: $recordId\n      year: $year\n      municipalityCode: $municipalityCode\n      seen: $seen\n    ) {\n      __typename\n      ... on FiguresSaved {\n        figures {\n          ...Figures\n        }\n      }\n      ... on FiguresConflict {\n        theirs {\n          ...Figures\n        }\n      }\n    }\n  }\n': typeof types.PublishFiguresDocument;
  '\n  mutation WithdrawFigures($recordId: ID!, $year: Int!, $municipalityCode: String) {\n    withdrawFigures(recordId: $recordId, year: $year, municipalityCode: $municipalityCode)\n  }\n': typeof types.WithdrawFiguresDocument;
  '\n  fragment Assessment on CriterionAssessment {\n    version\n    narrative\n    level\n    evidence {\n      text\n      link\n    }\n    goals {\n      text\n      year\n    }\n    tookPart\n    peerVisit {\n      date\n      by\n    }\n    savedAt\n  }\n': typeof types.AssessmentFragmentDoc;
  '\n  query GrowthProfile($recordId: ID!) {\n    growthProfile(recordId: $recordId) {\n      criterion\n      publishedVersion\n      current {\n        ...Assessment\n      }\n    }\n  }\n': typeof types.GrowthProfileDocument;
  '\n  query GrowthHistory($recordId: ID!, $criterion: Int!) {\n    growthHistory(recordId: $recordId, criterion: $criterion) {\n      isLastOfDay\n      isPublished\n      assessment {\n        version\n        narrative\n        level\n        savedAt\n      }\n    }\n  }\n': typeof types.GrowthHistoryDocument;
  '\n  query GrowthKeptApart($recordId: ID!) {\n    growthKeptApart(recordId: $recordId) {\n      recordId\n      name\n      mergedAt\n      assessments {\n        criterion\n        ...Assessment\n      }\n    }\n  }\n': typeof types.GrowthKeptApartDocument;
  '\n  mutation SaveAssessment($recordId: ID!, $criterion: Int!, $seen: Int, $words: JSON!) {\n    saveAssessment(recordId: $recordId, criterion: $criterion, seen: $seen, words: $words) {\n      __typename\n      ... on AssessmentSaved {\n        assessment {\n          ...Assessment\n        }\n      }\n      ... on AssessmentConflict {\n        theirs {\n          ...Assessment\n        }\n      }\n    }\n  }\n': typeof types.SaveAssessmentDocument;
  '\n  mutation PublishAssessment($recordId: ID!, $criterion: Int!, $seen: Int!) {\n    publishAssessment(recordId: $recordId, criterion: $criterion, seen: $seen) {\n      __typename\n      ... on AssessmentPublished {\n        publishedVersion\n      }\n      ... on AssessmentConflict {\n        theirs {\n          version\n        }\n      }\n    }\n  }\n': typeof types.PublishAssessmentDocument;
  '\n  mutation WithdrawAssessment($recordId: ID!, $criterion: Int!) {\n    withdrawAssessment(recordId: $recordId, criterion: $criterion)\n  }\n': typeof types.WithdrawAssessmentDocument;
  '\n  query NetworkStanding($recordId: ID!) {\n    networkStanding(recordId: $recordId) {\n      name\n      status\n      revision\n      decisions {\n        status\n        reason\n        decidedAt\n      }\n    }\n  }\n': typeof types.NetworkStandingDocument;
  '\n  mutation DecideNetworkStatus(\n    $recordId: ID!\n    $revision: Int!\n    $status: NetworkStatus!\n    $reason: String!\n  ) {\n    decideNetworkStatus(recordId: $recordId, revision: $revision, status: $status, reason: $reason)\n  }\n': typeof types.DecideNetworkStatusDocument;
  '\n  query RecordHistory($id: ID!) {\n    recordHistory(recordId: $id) {\n      recordId\n      n\n      isPublished\n      at\n      who\n      reason\n      sources\n      differences {\n        path\n        label\n        of\n        before\n        after\n      }\n    }\n  }\n': typeof types.RecordHistoryDocument;
  '\n  query CompareRevisions($id: ID!, $from: Int!, $to: Int!) {\n    compareRevisions(recordId: $id, from: $from, to: $to) {\n      path\n      label\n      of\n      before\n      after\n    }\n  }\n': typeof types.CompareRevisionsDocument;
  '\n  mutation RestoreRevision($id: ID!, $n: Int!, $base: Int!, $path: String, $reason: String!) {\n    restoreRevision(recordId: $id, n: $n, base: $base, path: $path, reason: $reason) {\n      __typename\n      ... on ChangesSent {\n        revision\n        waiting {\n          id\n        }\n      }\n      ... on ChangesRefused {\n        code\n        path\n      }\n    }\n  }\n': typeof types.RestoreRevisionDocument;
  '\n  query Inventories($regionCode: String!) {\n    inventoryStatements(regionCode: $regionCode) {\n      code\n      name\n      statements {\n        id\n        statedFor\n        asked\n        statedOn\n        validUntil\n      }\n    }\n  }\n': typeof types.InventoriesDocument;
  '\n  query InventoryRegions {\n    provinces: regions(kind: PROVINCE) {\n      code\n      name\n    }\n    izaRegions: regions(kind: IZA_REGION) {\n      code\n      name\n    }\n  }\n': typeof types.InventoryRegionsDocument;
  '\n  mutation StateInventory($inventory: InventoryInput!) {\n    stateInventory(inventory: $inventory) {\n      id\n    }\n  }\n': typeof types.StateInventoryDocument;
  '\n  mutation EndInventory($id: ID!) {\n    endInventory(id: $id)\n  }\n': typeof types.EndInventoryDocument;
  '\n  query Me {\n    me {\n      accountId\n      email\n      name\n      roles {\n        id\n        role\n        initiativeId\n        initiative {\n          slug\n          name\n        }\n        regionCode\n        region {\n          name\n        }\n      }\n    }\n  }\n': typeof types.MeDocument;
  '\n  mutation SignOut {\n    signOut\n  }\n': typeof types.SignOutDocument;
  '\n  query WorkList {\n    workList {\n      proposals\n      suggestions\n      duplicatePairs\n      failedMails\n      callsDue\n      notSpokenTo\n    }\n  }\n': typeof types.WorkListDocument;
  '\n  query OwnPlace($id: ID!) {\n    recordToEdit(id: $id) {\n      revision\n      content\n      provenance {\n        path\n        confirmedAt\n      }\n    }\n  }\n': typeof types.OwnPlaceDocument;
  '\n  mutation ConfirmRecord($recordId: ID!, $revision: Int!, $groups: [FieldGroup!]!) {\n    confirmRecord(recordId: $recordId, revision: $revision, groups: $groups)\n  }\n': typeof types.ConfirmRecordDocument;
  '\n  query Municipalities {\n    regions(kind: MUNICIPALITY) {\n      code\n      name\n    }\n  }\n': typeof types.MunicipalitiesDocument;
  '\n  query MailLog($first: Int!, $before: DateTime) {\n    mailLog(first: $first, before: $before) {\n      id\n      kind\n      recipient\n      subject\n      body\n      state\n      queuedAt\n      sentAt\n      attempts\n      lastFault\n    }\n  }\n': typeof types.MailLogDocument;
  '\n  mutation CreateRecord($input: NewRecordInput!) {\n    createRecord(input: $input) {\n      __typename\n      ... on RecordCreated {\n        id\n      }\n      ... on LooksAlike {\n        candidates {\n          reasons\n          initiative {\n            id\n            name\n          }\n        }\n      }\n      ... on ChangesRefused {\n        code\n      }\n    }\n  }\n': typeof types.CreateRecordDocument;
  '\n  query Accounts {\n    accounts {\n      accountId\n      email\n      name\n      roles {\n        id\n        role\n        initiativeId\n        initiative {\n          name\n        }\n        regionCode\n        region {\n          name\n        }\n      }\n    }\n  }\n': typeof types.AccountsDocument;
  '\n  query RegionsOfKind($kind: RegionKind!) {\n    regions(kind: $kind) {\n      code\n      name\n    }\n  }\n': typeof types.RegionsOfKindDocument;
  '\n  mutation InviteAccount($invitation: InvitationInput!) {\n    inviteAccount(invitation: $invitation) {\n      accountId\n    }\n  }\n': typeof types.InviteAccountDocument;
  '\n  mutation EndRoleOf($id: ID!) {\n    endRole(id: $id)\n  }\n': typeof types.EndRoleOfDocument;
  '\n  mutation ErasePerson($id: ID!) {\n    eraseAccount(id: $id)\n  }\n': typeof types.ErasePersonDocument;
  '\n  mutation RefuseMail($email: String!) {\n    refuseMail(email: $email)\n  }\n': typeof types.RefuseMailDocument;
  '\n  query Proposals {\n    proposals {\n      id\n      recordId\n      recordName\n      author\n      madeAt\n      reason\n      changes\n    }\n  }\n': typeof types.ProposalsDocument;
  '\n  query Proposal($id: ID!) {\n    proposal(id: $id) {\n      id\n      recordId\n      recordName\n      state\n      author\n      base\n      changes\n      differences {\n        path\n        label\n        of\n        before\n        after\n      }\n      reason\n      source\n      madeAt\n      decidedAt\n      decisionNote\n    }\n  }\n': typeof types.ProposalDocument;
  '\n  mutation DecideProposal($id: ID!, $changes: JSON!, $base: Int!, $note: String!) {\n    decideProposal(id: $id, changes: $changes, base: $base, note: $note) {\n      __typename\n      ... on ChangesSent {\n        revision\n      }\n      ... on MergeNeeded {\n        currentRevision\n        applies\n        conflicts {\n          path\n          label\n          of\n          reason\n          base\n          theirs\n          mine\n          ifMine\n        }\n      }\n      ... on ChangesRefused {\n        code\n        path\n      }\n    }\n  }\n': typeof types.DecideProposalDocument;
  '\n  mutation WithdrawProposal($id: ID!) {\n    withdrawProposal(id: $id)\n  }\n': typeof types.WithdrawProposalDocument;
  '\n  mutation RequestSignInLink($email: String!) {\n    requestSignInLink(email: $email)\n  }\n': typeof types.RequestSignInLinkDocument;
  '\n  mutation SignIn($secret: String!) {\n    signIn(secret: $secret) {\n      accountId\n    }\n  }\n': typeof types.SignInDocument;
  '\n  mutation StartPasskeySignIn {\n    startPasskeySignIn\n  }\n': typeof types.StartPasskeySignInDocument;
  '\n  mutation SignInWithPasskey($response: JSON!) {\n    signInWithPasskey(response: $response) {\n      accountId\n    }\n  }\n': typeof types.SignInWithPasskeyDocument;
  '\n  query Suggestions($handled: Boolean!) {\n    suggestions(handled: $handled, first: 100) {\n      id\n      kind\n      about\n      text\n      placeName\n      placeTown\n      receivedAt\n      outcome\n      record {\n        name\n      }\n    }\n  }\n': typeof types.SuggestionsDocument;
  '\n  query Suggestion($id: ID!) {\n    suggestion(id: $id) {\n      id\n      kind\n      recordId\n      about\n      text\n      placeName\n      placeTown\n      placeWebsite\n      placePhone\n      receivedAt\n      handledAt\n      outcome\n      note\n      record {\n        slug\n        name\n      }\n    }\n  }\n': typeof types.SuggestionDocument;
  '\n  mutation HandleSuggestion($id: ID!, $outcome: SuggestionOutcome!, $note: String) {\n    handleSuggestion(id: $id, outcome: $outcome, note: $note) {\n      id\n    }\n  }\n': typeof types.HandleSuggestionDocument;
  '\n  query RecordToHide($id: ID!) {\n    recordToEdit(id: $id) {\n      id\n      content\n    }\n  }\n': typeof types.RecordToHideDocument;
  '\n  mutation TakeDownRecord($id: ID!, $reason: String!, $forEver: Boolean!) {\n    takeDownRecord(recordId: $id, reason: $reason, forEver: $forEver)\n  }\n': typeof types.TakeDownRecordDocument;
  '\n  mutation ConcealAddress($id: ID!, $locationId: ID!, $reason: String!) {\n    concealAddress(recordId: $id, locationId: $locationId, reason: $reason)\n  }\n': typeof types.ConcealAddressDocument;
  '\n  query ListingRefusals {\n    listingRefusals {\n      id\n      names\n      places\n      reason\n      notedAt\n    }\n  }\n': typeof types.ListingRefusalsDocument;
  '\n  mutation EndListingRefusal($id: ID!, $reason: String!) {\n    endListingRefusal(id: $id, reason: $reason)\n  }\n': typeof types.EndListingRefusalDocument;
};
const documents: Documents = {
  '\n  query MySignIn {\n    mySessions {\n      id\n      device\n      way\n      createdAt\n      seenAt\n      isThisOne\n    }\n    myPasskeys {\n      id\n      name\n      createdAt\n      usedAt\n    }\n  }\n':
    types.MySignInDocument,
  '\n  mutation EndSession($id: ID!) {\n    endSession(id: $id)\n  }\n': types.EndSessionDocument,
  '\n  mutation StartAddingPasskey {\n    startAddingPasskey\n  }\n':
    types.StartAddingPasskeyDocument,
  '\n  mutation AddPasskey($response: JSON!) {\n    addPasskey(response: $response) {\n      id\n    }\n  }\n':
    types.AddPasskeyDocument,
  '\n  mutation RemovePasskey($id: ID!) {\n    removePasskey(id: $id)\n  }\n':
    types.RemovePasskeyDocument,
  '\n  mutation EndRole($id: ID!) {\n    endRole(id: $id)\n  }\n': types.EndRoleDocument,
  '\n  mutation EraseAccount($id: ID!) {\n    eraseAccount(id: $id)\n  }\n':
    types.EraseAccountDocument,
  '\n  query AuditLog($first: Int!, $before: ID) {\n    auditLog(first: $first, before: $before) {\n      id\n      at\n      actor\n      act\n      subject\n    }\n  }\n':
    types.AuditLogDocument,
  '\n  query NamesOfPeople {\n    accounts {\n      accountId\n      email\n      name\n    }\n  }\n':
    types.NamesOfPeopleDocument,
  '\n  query CallList($regionCode: String, $status: CallStatus) {\n    callList(regionCode: $regionCode, status: $status) {\n      counts {\n        status\n        count\n      }\n      entries {\n        recordId\n        name\n        places\n        status\n        isWalkIn\n        phone\n        callBackOn\n        isDue\n        groups {\n          group\n          confirmedAt\n        }\n        lastCall {\n          at\n          outcome\n        }\n      }\n    }\n  }\n':
    types.CallListDocument,
  '\n  query Provinces {\n    regions(kind: PROVINCE) {\n      code\n      name\n    }\n  }\n':
    types.ProvincesDocument,
  '\n  query CallSheet($recordId: ID!) {\n    callSheet(recordId: $recordId) {\n      recordId\n      slug\n      name\n      places\n      revision\n      status\n      email\n      editors\n      phones {\n        number\n        kind\n        name\n      }\n      questions {\n        group\n        locationId\n        locationName\n        isEssential\n        canBeConfirmed\n        lines {\n          label\n          of\n          words\n        }\n        confirmation {\n          at\n          by\n          way\n        }\n      }\n      calls {\n        id\n        at\n        by\n        outcome\n        note\n        callBackOn\n        wrongGroups\n      }\n    }\n  }\n':
    types.CallSheetDocument,
  '\n  mutation SaveCall($call: CallInput!) {\n    saveCall(call: $call)\n  }\n':
    types.SaveCallDocument,
  '\n  mutation TakeDownAfterCall($recordId: ID!, $reason: String!) {\n    takeDownRecord(recordId: $recordId, reason: $reason, forEver: true)\n  }\n':
    types.TakeDownAfterCallDocument,
  '\n  query DuplicatePairs {\n    duplicatePairs {\n      one {\n        id\n        name\n        slug\n      }\n      other {\n        id\n        name\n        slug\n      }\n      reasons\n    }\n  }\n':
    types.DuplicatePairsDocument,
  '\n  mutation NoteDistinct($oneId: ID!, $otherId: ID!) {\n    noteDistinct(oneId: $oneId, otherId: $otherId)\n  }\n':
    types.NoteDistinctDocument,
  '\n  query TwoRecords($oneId: ID!, $otherId: ID!) {\n    one: recordToEdit(id: $oneId) {\n      id\n      slug\n      revision\n      content\n    }\n    other: recordToEdit(id: $otherId) {\n      id\n      slug\n      revision\n      content\n    }\n  }\n':
    types.TwoRecordsDocument,
  '\n  fragment Apart on MergeApart {\n    growth\n    figures {\n      year\n      municipalityCode\n    }\n  }\n':
    types.ApartFragmentDoc,
  '\n  query MergePreview($keepId: ID!, $mergeId: ID!) {\n    mergePreview(keepId: $keepId, mergeId: $mergeId) {\n      proposalsWaiting\n      apart {\n        ...Apart\n      }\n    }\n  }\n':
    types.MergePreviewDocument,
  '\n  mutation MergeRecords($merge: MergeInput!) {\n    mergeRecords(merge: $merge) {\n      revision\n      apart {\n        ...Apart\n      }\n    }\n  }\n':
    types.MergeRecordsDocument,
  '\n  query RecordToEdit($id: ID!) {\n    recordToEdit(id: $id) {\n      id\n      slug\n      revision\n      content\n      draft {\n        version\n        base\n        changes\n        savedAt\n        baseContent\n      }\n      waiting {\n        id\n        reason\n        madeAt\n        differences {\n          path\n          label\n          of\n          after\n        }\n      }\n      concealedAddresses {\n        locationId\n        street\n        houseNumber\n        postcode\n      }\n      contactPersons {\n        id\n        name\n        role\n        email\n        phone\n      }\n      provenance {\n        path\n        source\n        sourceDate\n        confirmedAt\n      }\n    }\n  }\n':
    types.RecordToEditDocument,
  '\n  mutation SaveDraft($recordId: ID!, $version: Int!, $base: Int!, $changes: JSON!) {\n    saveDraft(recordId: $recordId, version: $version, base: $base, changes: $changes) {\n      ... on DraftSaved {\n        draft {\n          version\n          savedAt\n        }\n      }\n      ... on DraftOutdated {\n        kept {\n          version\n        }\n      }\n    }\n  }\n':
    types.SaveDraftDocument,
  '\n  mutation DiscardDraft($recordId: ID!) {\n    discardDraft(recordId: $recordId)\n  }\n':
    types.DiscardDraftDocument,
  '\n  mutation SendChanges($input: ChangesInput!) {\n    sendChanges(input: $input) {\n      __typename\n      ... on ChangesSent {\n        revision\n        published {\n          path\n          label\n          of\n          after\n        }\n        waiting {\n          id\n          differences {\n            path\n            label\n            of\n            after\n          }\n        }\n      }\n      ... on MergeNeeded {\n        currentRevision\n        applies\n        conflicts {\n          path\n          label\n          of\n          reason\n          base\n          theirs\n          mine\n          ifMine\n        }\n      }\n      ... on ChangesRefused {\n        code\n        path\n        message\n      }\n    }\n  }\n':
    types.SendChangesDocument,
  '\n  query FindAddress($address: AddressInput!) {\n    findAddress(address: $address) {\n      usedFallback\n      reason\n      candidates {\n        label\n        street\n        houseNumber\n        postcode\n        place\n        municipalityCode\n        latitude\n        longitude\n        precision\n        source\n      }\n    }\n  }\n':
    types.FindAddressDocument,
  '\n  mutation SaveContactPerson($recordId: ID!, $id: ID, $person: ContactPersonInput!) {\n    saveContactPerson(recordId: $recordId, id: $id, person: $person) {\n      id\n    }\n  }\n':
    types.SaveContactPersonDocument,
  '\n  mutation RemoveContactPerson($recordId: ID!, $id: ID!) {\n    removeContactPerson(recordId: $recordId, id: $id)\n  }\n':
    types.RemoveContactPersonDocument,
  '\n  mutation SaveConcealedAddress($recordId: ID!, $locationId: ID!, $address: AddressInput!) {\n    saveConcealedAddress(recordId: $recordId, locationId: $locationId, address: $address)\n  }\n':
    types.SaveConcealedAddressDocument,
  '\n  fragment Figures on YearlyFigures {\n    year\n    municipalityCode\n    version\n    participants\n    groups\n    volunteers\n    staffWithLivedExperience\n    published\n    savedAt\n  }\n':
    types.FiguresFragmentDoc,
  '\n  query YearlyFigures($recordId: ID!) {\n    yearlyFigures(recordId: $recordId) {\n      ...Figures\n    }\n    growthKeptApart(recordId: $recordId) {\n      recordId\n      name\n      mergedAt\n      figures {\n        ...Figures\n      }\n    }\n  }\n':
    types.YearlyFiguresDocument,
  '\n  mutation SaveFigures($recordId: ID!, $seen: Int, $figures: JSON!, $published: Boolean!) {\n    saveFigures(recordId: $recordId, seen: $seen, figures: $figures, published: $published) {\n      __typename\n      ... on FiguresSaved {\n        figures {\n          ...Figures\n        }\n      }\n      ... on FiguresConflict {\n        theirs {\n          ...Figures\n        }\n      }\n    }\n  }\n':
    types.SaveFiguresDocument,
  '\n  mutation PublishFigures($recordId: ID!, $year: Int!, $municipalityCode: String, $seen: Int!) {\n    publishFigures(\n      recordId: $recordId\n      year: $year\n      municipalityCode: $municipalityCode\n      seen: $seen\n    ) {\n      __typename\n      ... on FiguresSaved {\n        figures {\n          ...Figures\n        }\n      }\n      ... on FiguresConflict {\n        theirs {\n          ...Figures\n        }\n      }\n    }\n  }\n':
    types.PublishFiguresDocument,
  '\n  mutation WithdrawFigures($recordId: ID!, $year: Int!, $municipalityCode: String) {\n    withdrawFigures(recordId: $recordId, year: $year, municipalityCode: $municipalityCode)\n  }\n':
    types.WithdrawFiguresDocument,
  '\n  fragment Assessment on CriterionAssessment {\n    version\n    narrative\n    level\n    evidence {\n      text\n      link\n    }\n    goals {\n      text\n      year\n    }\n    tookPart\n    peerVisit {\n      date\n      by\n    }\n    savedAt\n  }\n':
    types.AssessmentFragmentDoc,
  '\n  query GrowthProfile($recordId: ID!) {\n    growthProfile(recordId: $recordId) {\n      criterion\n      publishedVersion\n      current {\n        ...Assessment\n      }\n    }\n  }\n':
    types.GrowthProfileDocument,
  '\n  query GrowthHistory($recordId: ID!, $criterion: Int!) {\n    growthHistory(recordId: $recordId, criterion: $criterion) {\n      isLastOfDay\n      isPublished\n      assessment {\n        version\n        narrative\n        level\n        savedAt\n      }\n    }\n  }\n':
    types.GrowthHistoryDocument,
  '\n  query GrowthKeptApart($recordId: ID!) {\n    growthKeptApart(recordId: $recordId) {\n      recordId\n      name\n      mergedAt\n      assessments {\n        criterion\n        ...Assessment\n      }\n    }\n  }\n':
    types.GrowthKeptApartDocument,
  '\n  mutation SaveAssessment($recordId: ID!, $criterion: Int!, $seen: Int, $words: JSON!) {\n    saveAssessment(recordId: $recordId, criterion: $criterion, seen: $seen, words: $words) {\n      __typename\n      ... on AssessmentSaved {\n        assessment {\n          ...Assessment\n        }\n      }\n      ... on AssessmentConflict {\n        theirs {\n          ...Assessment\n        }\n      }\n    }\n  }\n':
    types.SaveAssessmentDocument,
  '\n  mutation PublishAssessment($recordId: ID!, $criterion: Int!, $seen: Int!) {\n    publishAssessment(recordId: $recordId, criterion: $criterion, seen: $seen) {\n      __typename\n      ... on AssessmentPublished {\n        publishedVersion\n      }\n      ... on AssessmentConflict {\n        theirs {\n          version\n        }\n      }\n    }\n  }\n':
    types.PublishAssessmentDocument,
  '\n  mutation WithdrawAssessment($recordId: ID!, $criterion: Int!) {\n    withdrawAssessment(recordId: $recordId, criterion: $criterion)\n  }\n':
    types.WithdrawAssessmentDocument,
  '\n  query NetworkStanding($recordId: ID!) {\n    networkStanding(recordId: $recordId) {\n      name\n      status\n      revision\n      decisions {\n        status\n        reason\n        decidedAt\n      }\n    }\n  }\n':
    types.NetworkStandingDocument,
  '\n  mutation DecideNetworkStatus(\n    $recordId: ID!\n    $revision: Int!\n    $status: NetworkStatus!\n    $reason: String!\n  ) {\n    decideNetworkStatus(recordId: $recordId, revision: $revision, status: $status, reason: $reason)\n  }\n':
    types.DecideNetworkStatusDocument,
  '\n  query RecordHistory($id: ID!) {\n    recordHistory(recordId: $id) {\n      recordId\n      n\n      isPublished\n      at\n      who\n      reason\n      sources\n      differences {\n        path\n        label\n        of\n        before\n        after\n      }\n    }\n  }\n':
    types.RecordHistoryDocument,
  '\n  query CompareRevisions($id: ID!, $from: Int!, $to: Int!) {\n    compareRevisions(recordId: $id, from: $from, to: $to) {\n      path\n      label\n      of\n      before\n      after\n    }\n  }\n':
    types.CompareRevisionsDocument,
  '\n  mutation RestoreRevision($id: ID!, $n: Int!, $base: Int!, $path: String, $reason: String!) {\n    restoreRevision(recordId: $id, n: $n, base: $base, path: $path, reason: $reason) {\n      __typename\n      ... on ChangesSent {\n        revision\n        waiting {\n          id\n        }\n      }\n      ... on ChangesRefused {\n        code\n        path\n      }\n    }\n  }\n':
    types.RestoreRevisionDocument,
  '\n  query Inventories($regionCode: String!) {\n    inventoryStatements(regionCode: $regionCode) {\n      code\n      name\n      statements {\n        id\n        statedFor\n        asked\n        statedOn\n        validUntil\n      }\n    }\n  }\n':
    types.InventoriesDocument,
  '\n  query InventoryRegions {\n    provinces: regions(kind: PROVINCE) {\n      code\n      name\n    }\n    izaRegions: regions(kind: IZA_REGION) {\n      code\n      name\n    }\n  }\n':
    types.InventoryRegionsDocument,
  '\n  mutation StateInventory($inventory: InventoryInput!) {\n    stateInventory(inventory: $inventory) {\n      id\n    }\n  }\n':
    types.StateInventoryDocument,
  '\n  mutation EndInventory($id: ID!) {\n    endInventory(id: $id)\n  }\n':
    types.EndInventoryDocument,
  '\n  query Me {\n    me {\n      accountId\n      email\n      name\n      roles {\n        id\n        role\n        initiativeId\n        initiative {\n          slug\n          name\n        }\n        regionCode\n        region {\n          name\n        }\n      }\n    }\n  }\n':
    types.MeDocument,
  '\n  mutation SignOut {\n    signOut\n  }\n': types.SignOutDocument,
  '\n  query WorkList {\n    workList {\n      proposals\n      suggestions\n      duplicatePairs\n      failedMails\n      callsDue\n      notSpokenTo\n    }\n  }\n':
    types.WorkListDocument,
  '\n  query OwnPlace($id: ID!) {\n    recordToEdit(id: $id) {\n      revision\n      content\n      provenance {\n        path\n        confirmedAt\n      }\n    }\n  }\n':
    types.OwnPlaceDocument,
  '\n  mutation ConfirmRecord($recordId: ID!, $revision: Int!, $groups: [FieldGroup!]!) {\n    confirmRecord(recordId: $recordId, revision: $revision, groups: $groups)\n  }\n':
    types.ConfirmRecordDocument,
  '\n  query Municipalities {\n    regions(kind: MUNICIPALITY) {\n      code\n      name\n    }\n  }\n':
    types.MunicipalitiesDocument,
  '\n  query MailLog($first: Int!, $before: DateTime) {\n    mailLog(first: $first, before: $before) {\n      id\n      kind\n      recipient\n      subject\n      body\n      state\n      queuedAt\n      sentAt\n      attempts\n      lastFault\n    }\n  }\n':
    types.MailLogDocument,
  '\n  mutation CreateRecord($input: NewRecordInput!) {\n    createRecord(input: $input) {\n      __typename\n      ... on RecordCreated {\n        id\n      }\n      ... on LooksAlike {\n        candidates {\n          reasons\n          initiative {\n            id\n            name\n          }\n        }\n      }\n      ... on ChangesRefused {\n        code\n      }\n    }\n  }\n':
    types.CreateRecordDocument,
  '\n  query Accounts {\n    accounts {\n      accountId\n      email\n      name\n      roles {\n        id\n        role\n        initiativeId\n        initiative {\n          name\n        }\n        regionCode\n        region {\n          name\n        }\n      }\n    }\n  }\n':
    types.AccountsDocument,
  '\n  query RegionsOfKind($kind: RegionKind!) {\n    regions(kind: $kind) {\n      code\n      name\n    }\n  }\n':
    types.RegionsOfKindDocument,
  '\n  mutation InviteAccount($invitation: InvitationInput!) {\n    inviteAccount(invitation: $invitation) {\n      accountId\n    }\n  }\n':
    types.InviteAccountDocument,
  '\n  mutation EndRoleOf($id: ID!) {\n    endRole(id: $id)\n  }\n': types.EndRoleOfDocument,
  '\n  mutation ErasePerson($id: ID!) {\n    eraseAccount(id: $id)\n  }\n':
    types.ErasePersonDocument,
  '\n  mutation RefuseMail($email: String!) {\n    refuseMail(email: $email)\n  }\n':
    types.RefuseMailDocument,
  '\n  query Proposals {\n    proposals {\n      id\n      recordId\n      recordName\n      author\n      madeAt\n      reason\n      changes\n    }\n  }\n':
    types.ProposalsDocument,
  '\n  query Proposal($id: ID!) {\n    proposal(id: $id) {\n      id\n      recordId\n      recordName\n      state\n      author\n      base\n      changes\n      differences {\n        path\n        label\n        of\n        before\n        after\n      }\n      reason\n      source\n      madeAt\n      decidedAt\n      decisionNote\n    }\n  }\n':
    types.ProposalDocument,
  '\n  mutation DecideProposal($id: ID!, $changes: JSON!, $base: Int!, $note: String!) {\n    decideProposal(id: $id, changes: $changes, base: $base, note: $note) {\n      __typename\n      ... on ChangesSent {\n        revision\n      }\n      ... on MergeNeeded {\n        currentRevision\n        applies\n        conflicts {\n          path\n          label\n          of\n          reason\n          base\n          theirs\n          mine\n          ifMine\n        }\n      }\n      ... on ChangesRefused {\n        code\n        path\n      }\n    }\n  }\n':
    types.DecideProposalDocument,
  '\n  mutation WithdrawProposal($id: ID!) {\n    withdrawProposal(id: $id)\n  }\n':
    types.WithdrawProposalDocument,
  '\n  mutation RequestSignInLink($email: String!) {\n    requestSignInLink(email: $email)\n  }\n':
    types.RequestSignInLinkDocument,
  '\n  mutation SignIn($secret: String!) {\n    signIn(secret: $secret) {\n      accountId\n    }\n  }\n':
    types.SignInDocument,
  '\n  mutation StartPasskeySignIn {\n    startPasskeySignIn\n  }\n':
    types.StartPasskeySignInDocument,
  '\n  mutation SignInWithPasskey($response: JSON!) {\n    signInWithPasskey(response: $response) {\n      accountId\n    }\n  }\n':
    types.SignInWithPasskeyDocument,
  '\n  query Suggestions($handled: Boolean!) {\n    suggestions(handled: $handled, first: 100) {\n      id\n      kind\n      about\n      text\n      placeName\n      placeTown\n      receivedAt\n      outcome\n      record {\n        name\n      }\n    }\n  }\n':
    types.SuggestionsDocument,
  '\n  query Suggestion($id: ID!) {\n    suggestion(id: $id) {\n      id\n      kind\n      recordId\n      about\n      text\n      placeName\n      placeTown\n      placeWebsite\n      placePhone\n      receivedAt\n      handledAt\n      outcome\n      note\n      record {\n        slug\n        name\n      }\n    }\n  }\n':
    types.SuggestionDocument,
  '\n  mutation HandleSuggestion($id: ID!, $outcome: SuggestionOutcome!, $note: String) {\n    handleSuggestion(id: $id, outcome: $outcome, note: $note) {\n      id\n    }\n  }\n':
    types.HandleSuggestionDocument,
  '\n  query RecordToHide($id: ID!) {\n    recordToEdit(id: $id) {\n      id\n      content\n    }\n  }\n':
    types.RecordToHideDocument,
  '\n  mutation TakeDownRecord($id: ID!, $reason: String!, $forEver: Boolean!) {\n    takeDownRecord(recordId: $id, reason: $reason, forEver: $forEver)\n  }\n':
    types.TakeDownRecordDocument,
  '\n  mutation ConcealAddress($id: ID!, $locationId: ID!, $reason: String!) {\n    concealAddress(recordId: $id, locationId: $locationId, reason: $reason)\n  }\n':
    types.ConcealAddressDocument,
  '\n  query ListingRefusals {\n    listingRefusals {\n      id\n      names\n      places\n      reason\n      notedAt\n    }\n  }\n':
    types.ListingRefusalsDocument,
  '\n  mutation EndListingRefusal($id: ID!, $reason: String!) {\n    endListingRefusal(id: $id, reason: $reason)\n  }\n':
    types.EndListingRefusalDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MySignIn {\n    mySessions {\n      id\n      device\n      way\n      createdAt\n      seenAt\n      isThisOne\n    }\n    myPasskeys {\n      id\n      name\n      createdAt\n      usedAt\n    }\n  }\n',
): typeof import('./graphql.js').MySignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation EndSession($id: ID!) {\n    endSession(id: $id)\n  }\n',
): typeof import('./graphql.js').EndSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation StartAddingPasskey {\n    startAddingPasskey\n  }\n',
): typeof import('./graphql.js').StartAddingPasskeyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AddPasskey($response: JSON!) {\n    addPasskey(response: $response) {\n      id\n    }\n  }\n',
): typeof import('./graphql.js').AddPasskeyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RemovePasskey($id: ID!) {\n    removePasskey(id: $id)\n  }\n',
): typeof import('./graphql.js').RemovePasskeyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation EndRole($id: ID!) {\n    endRole(id: $id)\n  }\n',
): typeof import('./graphql.js').EndRoleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation EraseAccount($id: ID!) {\n    eraseAccount(id: $id)\n  }\n',
): typeof import('./graphql.js').EraseAccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query AuditLog($first: Int!, $before: ID) {\n    auditLog(first: $first, before: $before) {\n      id\n      at\n      actor\n      act\n      subject\n    }\n  }\n',
): typeof import('./graphql.js').AuditLogDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query NamesOfPeople {\n    accounts {\n      accountId\n      email\n      name\n    }\n  }\n',
): typeof import('./graphql.js').NamesOfPeopleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CallList($regionCode: String, $status: CallStatus) {\n    callList(regionCode: $regionCode, status: $status) {\n      counts {\n        status\n        count\n      }\n      entries {\n        recordId\n        name\n        places\n        status\n        isWalkIn\n        phone\n        callBackOn\n        isDue\n        groups {\n          group\n          confirmedAt\n        }\n        lastCall {\n          at\n          outcome\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql.js').CallListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Provinces {\n    regions(kind: PROVINCE) {\n      code\n      name\n    }\n  }\n',
): typeof import('./graphql.js').ProvincesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CallSheet($recordId: ID!) {\n    callSheet(recordId: $recordId) {\n      recordId\n      slug\n      name\n      places\n      revision\n      status\n      email\n      editors\n      phones {\n        number\n        kind\n        name\n      }\n      questions {\n        group\n        locationId\n        locationName\n        isEssential\n        canBeConfirmed\n        lines {\n          label\n          of\n          words\n        }\n        confirmation {\n          at\n          by\n          way\n        }\n      }\n      calls {\n        id\n        at\n        by\n        outcome\n        note\n        callBackOn\n        wrongGroups\n      }\n    }\n  }\n',
): typeof import('./graphql.js').CallSheetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SaveCall($call: CallInput!) {\n    saveCall(call: $call)\n  }\n',
): typeof import('./graphql.js').SaveCallDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation TakeDownAfterCall($recordId: ID!, $reason: String!) {\n    takeDownRecord(recordId: $recordId, reason: $reason, forEver: true)\n  }\n',
): typeof import('./graphql.js').TakeDownAfterCallDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query DuplicatePairs {\n    duplicatePairs {\n      one {\n        id\n        name\n        slug\n      }\n      other {\n        id\n        name\n        slug\n      }\n      reasons\n    }\n  }\n',
): typeof import('./graphql.js').DuplicatePairsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation NoteDistinct($oneId: ID!, $otherId: ID!) {\n    noteDistinct(oneId: $oneId, otherId: $otherId)\n  }\n',
): typeof import('./graphql.js').NoteDistinctDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query TwoRecords($oneId: ID!, $otherId: ID!) {\n    one: recordToEdit(id: $oneId) {\n      id\n      slug\n      revision\n      content\n    }\n    other: recordToEdit(id: $otherId) {\n      id\n      slug\n      revision\n      content\n    }\n  }\n',
): typeof import('./graphql.js').TwoRecordsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment Apart on MergeApart {\n    growth\n    figures {\n      year\n      municipalityCode\n    }\n  }\n',
): typeof import('./graphql.js').ApartFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MergePreview($keepId: ID!, $mergeId: ID!) {\n    mergePreview(keepId: $keepId, mergeId: $mergeId) {\n      proposalsWaiting\n      apart {\n        ...Apart\n      }\n    }\n  }\n',
): typeof import('./graphql.js').MergePreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation MergeRecords($merge: MergeInput!) {\n    mergeRecords(merge: $merge) {\n      revision\n      apart {\n        ...Apart\n      }\n    }\n  }\n',
): typeof import('./graphql.js').MergeRecordsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query RecordToEdit($id: ID!) {\n    recordToEdit(id: $id) {\n      id\n      slug\n      revision\n      content\n      draft {\n        version\n        base\n        changes\n        savedAt\n        baseContent\n      }\n      waiting {\n        id\n        reason\n        madeAt\n        differences {\n          path\n          label\n          of\n          after\n        }\n      }\n      concealedAddresses {\n        locationId\n        street\n        houseNumber\n        postcode\n      }\n      contactPersons {\n        id\n        name\n        role\n        email\n        phone\n      }\n      provenance {\n        path\n        source\n        sourceDate\n        confirmedAt\n      }\n    }\n  }\n',
): typeof import('./graphql.js').RecordToEditDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SaveDraft($recordId: ID!, $version: Int!, $base: Int!, $changes: JSON!) {\n    saveDraft(recordId: $recordId, version: $version, base: $base, changes: $changes) {\n      ... on DraftSaved {\n        draft {\n          version\n          savedAt\n        }\n      }\n      ... on DraftOutdated {\n        kept {\n          version\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql.js').SaveDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DiscardDraft($recordId: ID!) {\n    discardDraft(recordId: $recordId)\n  }\n',
): typeof import('./graphql.js').DiscardDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SendChanges($input: ChangesInput!) {\n    sendChanges(input: $input) {\n      __typename\n      ... on ChangesSent {\n        revision\n        published {\n          path\n          label\n          of\n          after\n        }\n        waiting {\n          id\n          differences {\n            path\n            label\n            of\n            after\n          }\n        }\n      }\n      ... on MergeNeeded {\n        currentRevision\n        applies\n        conflicts {\n          path\n          label\n          of\n          reason\n          base\n          theirs\n          mine\n          ifMine\n        }\n      }\n      ... on ChangesRefused {\n        code\n        path\n        message\n      }\n    }\n  }\n',
): typeof import('./graphql.js').SendChangesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query FindAddress($address: AddressInput!) {\n    findAddress(address: $address) {\n      usedFallback\n      reason\n      candidates {\n        label\n        street\n        houseNumber\n        postcode\n        place\n        municipalityCode\n        latitude\n        longitude\n        precision\n        source\n      }\n    }\n  }\n',
): typeof import('./graphql.js').FindAddressDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SaveContactPerson($recordId: ID!, $id: ID, $person: ContactPersonInput!) {\n    saveContactPerson(recordId: $recordId, id: $id, person: $person) {\n      id\n    }\n  }\n',
): typeof import('./graphql.js').SaveContactPersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RemoveContactPerson($recordId: ID!, $id: ID!) {\n    removeContactPerson(recordId: $recordId, id: $id)\n  }\n',
): typeof import('./graphql.js').RemoveContactPersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SaveConcealedAddress($recordId: ID!, $locationId: ID!, $address: AddressInput!) {\n    saveConcealedAddress(recordId: $recordId, locationId: $locationId, address: $address)\n  }\n',
): typeof import('./graphql.js').SaveConcealedAddressDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment Figures on YearlyFigures {\n    year\n    municipalityCode\n    version\n    participants\n    groups\n    volunteers\n    staffWithLivedExperience\n    published\n    savedAt\n  }\n',
): typeof import('./graphql.js').FiguresFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query YearlyFigures($recordId: ID!) {\n    yearlyFigures(recordId: $recordId) {\n      ...Figures\n    }\n    growthKeptApart(recordId: $recordId) {\n      recordId\n      name\n      mergedAt\n      figures {\n        ...Figures\n      }\n    }\n  }\n',
): typeof import('./graphql.js').YearlyFiguresDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SaveFigures($recordId: ID!, $seen: Int, $figures: JSON!, $published: Boolean!) {\n    saveFigures(recordId: $recordId, seen: $seen, figures: $figures, published: $published) {\n      __typename\n      ... on FiguresSaved {\n        figures {\n          ...Figures\n        }\n      }\n      ... on FiguresConflict {\n        theirs {\n          ...Figures\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql.js').SaveFiguresDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation PublishFigures($recordId: ID!, $year: Int!, $municipalityCode: String, $seen: Int!) {\n    publishFigures(\n      recordId: $recordId\n      year: $year\n      municipalityCode: $municipalityCode\n      seen: $seen\n    ) {\n      __typename\n      ... on FiguresSaved {\n        figures {\n          ...Figures\n        }\n      }\n      ... on FiguresConflict {\n        theirs {\n          ...Figures\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql.js').PublishFiguresDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WithdrawFigures($recordId: ID!, $year: Int!, $municipalityCode: String) {\n    withdrawFigures(recordId: $recordId, year: $year, municipalityCode: $municipalityCode)\n  }\n',
): typeof import('./graphql.js').WithdrawFiguresDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment Assessment on CriterionAssessment {\n    version\n    narrative\n    level\n    evidence {\n      text\n      link\n    }\n    goals {\n      text\n      year\n    }\n    tookPart\n    peerVisit {\n      date\n      by\n    }\n    savedAt\n  }\n',
): typeof import('./graphql.js').AssessmentFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query GrowthProfile($recordId: ID!) {\n    growthProfile(recordId: $recordId) {\n      criterion\n      publishedVersion\n      current {\n        ...Assessment\n      }\n    }\n  }\n',
): typeof import('./graphql.js').GrowthProfileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query GrowthHistory($recordId: ID!, $criterion: Int!) {\n    growthHistory(recordId: $recordId, criterion: $criterion) {\n      isLastOfDay\n      isPublished\n      assessment {\n        version\n        narrative\n        level\n        savedAt\n      }\n    }\n  }\n',
): typeof import('./graphql.js').GrowthHistoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query GrowthKeptApart($recordId: ID!) {\n    growthKeptApart(recordId: $recordId) {\n      recordId\n      name\n      mergedAt\n      assessments {\n        criterion\n        ...Assessment\n      }\n    }\n  }\n',
): typeof import('./graphql.js').GrowthKeptApartDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SaveAssessment($recordId: ID!, $criterion: Int!, $seen: Int, $words: JSON!) {\n    saveAssessment(recordId: $recordId, criterion: $criterion, seen: $seen, words: $words) {\n      __typename\n      ... on AssessmentSaved {\n        assessment {\n          ...Assessment\n        }\n      }\n      ... on AssessmentConflict {\n        theirs {\n          ...Assessment\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql.js').SaveAssessmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation PublishAssessment($recordId: ID!, $criterion: Int!, $seen: Int!) {\n    publishAssessment(recordId: $recordId, criterion: $criterion, seen: $seen) {\n      __typename\n      ... on AssessmentPublished {\n        publishedVersion\n      }\n      ... on AssessmentConflict {\n        theirs {\n          version\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql.js').PublishAssessmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WithdrawAssessment($recordId: ID!, $criterion: Int!) {\n    withdrawAssessment(recordId: $recordId, criterion: $criterion)\n  }\n',
): typeof import('./graphql.js').WithdrawAssessmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query NetworkStanding($recordId: ID!) {\n    networkStanding(recordId: $recordId) {\n      name\n      status\n      revision\n      decisions {\n        status\n        reason\n        decidedAt\n      }\n    }\n  }\n',
): typeof import('./graphql.js').NetworkStandingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DecideNetworkStatus(\n    $recordId: ID!\n    $revision: Int!\n    $status: NetworkStatus!\n    $reason: String!\n  ) {\n    decideNetworkStatus(recordId: $recordId, revision: $revision, status: $status, reason: $reason)\n  }\n',
): typeof import('./graphql.js').DecideNetworkStatusDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query RecordHistory($id: ID!) {\n    recordHistory(recordId: $id) {\n      recordId\n      n\n      isPublished\n      at\n      who\n      reason\n      sources\n      differences {\n        path\n        label\n        of\n        before\n        after\n      }\n    }\n  }\n',
): typeof import('./graphql.js').RecordHistoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CompareRevisions($id: ID!, $from: Int!, $to: Int!) {\n    compareRevisions(recordId: $id, from: $from, to: $to) {\n      path\n      label\n      of\n      before\n      after\n    }\n  }\n',
): typeof import('./graphql.js').CompareRevisionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RestoreRevision($id: ID!, $n: Int!, $base: Int!, $path: String, $reason: String!) {\n    restoreRevision(recordId: $id, n: $n, base: $base, path: $path, reason: $reason) {\n      __typename\n      ... on ChangesSent {\n        revision\n        waiting {\n          id\n        }\n      }\n      ... on ChangesRefused {\n        code\n        path\n      }\n    }\n  }\n',
): typeof import('./graphql.js').RestoreRevisionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Inventories($regionCode: String!) {\n    inventoryStatements(regionCode: $regionCode) {\n      code\n      name\n      statements {\n        id\n        statedFor\n        asked\n        statedOn\n        validUntil\n      }\n    }\n  }\n',
): typeof import('./graphql.js').InventoriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query InventoryRegions {\n    provinces: regions(kind: PROVINCE) {\n      code\n      name\n    }\n    izaRegions: regions(kind: IZA_REGION) {\n      code\n      name\n    }\n  }\n',
): typeof import('./graphql.js').InventoryRegionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation StateInventory($inventory: InventoryInput!) {\n    stateInventory(inventory: $inventory) {\n      id\n    }\n  }\n',
): typeof import('./graphql.js').StateInventoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation EndInventory($id: ID!) {\n    endInventory(id: $id)\n  }\n',
): typeof import('./graphql.js').EndInventoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Me {\n    me {\n      accountId\n      email\n      name\n      roles {\n        id\n        role\n        initiativeId\n        initiative {\n          slug\n          name\n        }\n        regionCode\n        region {\n          name\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql.js').MeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SignOut {\n    signOut\n  }\n',
): typeof import('./graphql.js').SignOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query WorkList {\n    workList {\n      proposals\n      suggestions\n      duplicatePairs\n      failedMails\n      callsDue\n      notSpokenTo\n    }\n  }\n',
): typeof import('./graphql.js').WorkListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query OwnPlace($id: ID!) {\n    recordToEdit(id: $id) {\n      revision\n      content\n      provenance {\n        path\n        confirmedAt\n      }\n    }\n  }\n',
): typeof import('./graphql.js').OwnPlaceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ConfirmRecord($recordId: ID!, $revision: Int!, $groups: [FieldGroup!]!) {\n    confirmRecord(recordId: $recordId, revision: $revision, groups: $groups)\n  }\n',
): typeof import('./graphql.js').ConfirmRecordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Municipalities {\n    regions(kind: MUNICIPALITY) {\n      code\n      name\n    }\n  }\n',
): typeof import('./graphql.js').MunicipalitiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MailLog($first: Int!, $before: DateTime) {\n    mailLog(first: $first, before: $before) {\n      id\n      kind\n      recipient\n      subject\n      body\n      state\n      queuedAt\n      sentAt\n      attempts\n      lastFault\n    }\n  }\n',
): typeof import('./graphql.js').MailLogDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CreateRecord($input: NewRecordInput!) {\n    createRecord(input: $input) {\n      __typename\n      ... on RecordCreated {\n        id\n      }\n      ... on LooksAlike {\n        candidates {\n          reasons\n          initiative {\n            id\n            name\n          }\n        }\n      }\n      ... on ChangesRefused {\n        code\n      }\n    }\n  }\n',
): typeof import('./graphql.js').CreateRecordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Accounts {\n    accounts {\n      accountId\n      email\n      name\n      roles {\n        id\n        role\n        initiativeId\n        initiative {\n          name\n        }\n        regionCode\n        region {\n          name\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql.js').AccountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query RegionsOfKind($kind: RegionKind!) {\n    regions(kind: $kind) {\n      code\n      name\n    }\n  }\n',
): typeof import('./graphql.js').RegionsOfKindDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation InviteAccount($invitation: InvitationInput!) {\n    inviteAccount(invitation: $invitation) {\n      accountId\n    }\n  }\n',
): typeof import('./graphql.js').InviteAccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation EndRoleOf($id: ID!) {\n    endRole(id: $id)\n  }\n',
): typeof import('./graphql.js').EndRoleOfDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ErasePerson($id: ID!) {\n    eraseAccount(id: $id)\n  }\n',
): typeof import('./graphql.js').ErasePersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RefuseMail($email: String!) {\n    refuseMail(email: $email)\n  }\n',
): typeof import('./graphql.js').RefuseMailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Proposals {\n    proposals {\n      id\n      recordId\n      recordName\n      author\n      madeAt\n      reason\n      changes\n    }\n  }\n',
): typeof import('./graphql.js').ProposalsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Proposal($id: ID!) {\n    proposal(id: $id) {\n      id\n      recordId\n      recordName\n      state\n      author\n      base\n      changes\n      differences {\n        path\n        label\n        of\n        before\n        after\n      }\n      reason\n      source\n      madeAt\n      decidedAt\n      decisionNote\n    }\n  }\n',
): typeof import('./graphql.js').ProposalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DecideProposal($id: ID!, $changes: JSON!, $base: Int!, $note: String!) {\n    decideProposal(id: $id, changes: $changes, base: $base, note: $note) {\n      __typename\n      ... on ChangesSent {\n        revision\n      }\n      ... on MergeNeeded {\n        currentRevision\n        applies\n        conflicts {\n          path\n          label\n          of\n          reason\n          base\n          theirs\n          mine\n          ifMine\n        }\n      }\n      ... on ChangesRefused {\n        code\n        path\n      }\n    }\n  }\n',
): typeof import('./graphql.js').DecideProposalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WithdrawProposal($id: ID!) {\n    withdrawProposal(id: $id)\n  }\n',
): typeof import('./graphql.js').WithdrawProposalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RequestSignInLink($email: String!) {\n    requestSignInLink(email: $email)\n  }\n',
): typeof import('./graphql.js').RequestSignInLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SignIn($secret: String!) {\n    signIn(secret: $secret) {\n      accountId\n    }\n  }\n',
): typeof import('./graphql.js').SignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation StartPasskeySignIn {\n    startPasskeySignIn\n  }\n',
): typeof import('./graphql.js').StartPasskeySignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SignInWithPasskey($response: JSON!) {\n    signInWithPasskey(response: $response) {\n      accountId\n    }\n  }\n',
): typeof import('./graphql.js').SignInWithPasskeyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Suggestions($handled: Boolean!) {\n    suggestions(handled: $handled, first: 100) {\n      id\n      kind\n      about\n      text\n      placeName\n      placeTown\n      receivedAt\n      outcome\n      record {\n        name\n      }\n    }\n  }\n',
): typeof import('./graphql.js').SuggestionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Suggestion($id: ID!) {\n    suggestion(id: $id) {\n      id\n      kind\n      recordId\n      about\n      text\n      placeName\n      placeTown\n      placeWebsite\n      placePhone\n      receivedAt\n      handledAt\n      outcome\n      note\n      record {\n        slug\n        name\n      }\n    }\n  }\n',
): typeof import('./graphql.js').SuggestionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation HandleSuggestion($id: ID!, $outcome: SuggestionOutcome!, $note: String) {\n    handleSuggestion(id: $id, outcome: $outcome, note: $note) {\n      id\n    }\n  }\n',
): typeof import('./graphql.js').HandleSuggestionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query RecordToHide($id: ID!) {\n    recordToEdit(id: $id) {\n      id\n      content\n    }\n  }\n',
): typeof import('./graphql.js').RecordToHideDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation TakeDownRecord($id: ID!, $reason: String!, $forEver: Boolean!) {\n    takeDownRecord(recordId: $id, reason: $reason, forEver: $forEver)\n  }\n',
): typeof import('./graphql.js').TakeDownRecordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ConcealAddress($id: ID!, $locationId: ID!, $reason: String!) {\n    concealAddress(recordId: $id, locationId: $locationId, reason: $reason)\n  }\n',
): typeof import('./graphql.js').ConcealAddressDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ListingRefusals {\n    listingRefusals {\n      id\n      names\n      places\n      reason\n      notedAt\n    }\n  }\n',
): typeof import('./graphql.js').ListingRefusalsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation EndListingRefusal($id: ID!, $reason: String!) {\n    endListingRefusal(id: $id, reason: $reason)\n  }\n',
): typeof import('./graphql.js').EndListingRefusalDocument;

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
