import { CreateExtensions1763800000000 } from './1763800000000-create-extensions.js';
import { CreateRegions1763800100000 } from './1763800100000-create-regions.js';
import { CreateInitiatives1763800200000 } from './1763800200000-create-initiatives.js';
import { CreatePrivateTables1763800300000 } from './1763800300000-create-private-tables.js';
import { CreateRevisions1763800400000 } from './1763800400000-create-revisions.js';
import { CreateRegistryVersions1763800500000 } from './1763800500000-create-registry-versions.js';
import { CreateReferenceLayers1763800600000 } from './1763800600000-create-reference-layers.js';
import { CreateAccounts1763801000000 } from './1763801000000-create-accounts.js';
import { CreateMailLog1763801010000 } from './1763801010000-create-mail-log.js';
import { CreateAuditLog1763801020000 } from './1763801020000-create-audit-log.js';
import { CreateGrowthProfiles1763801100000 } from './1763801100000-create-growth-profiles.js';
import { CreateYearlyFigures1763801110000 } from './1763801110000-create-yearly-figures.js';
import { DropCriteriaOfInitiatives1763801120000 } from './1763801120000-drop-criteria-of-initiatives.js';
import { CreateSuggestions1763801200000 } from './1763801200000-create-suggestions.js';
import { CreateCalls1763801300000 } from './1763801300000-create-calls.js';
import { CreateInventoryStatements1763801310000 } from './1763801310000-create-inventory-statements.js';
import { CreateListingRefusals1763801400000 } from './1763801400000-create-listing-refusals.js';
import { CreateRecordMerges1763801410000 } from './1763801410000-create-record-merges.js';
import { CreateProposals1763801500000 } from './1763801500000-create-proposals.js';
import { AddWhatStayedApartToRecordMerges1763801600000 } from './1763801600000-add-what-stayed-apart-to-record-merges.js';
import { CreateStoredDistances1763802000000 } from './1763802000000-create-stored-distances.js';
import { CreateRegionFigures1763802100000 } from './1763802100000-create-region-figures.js';
import { IndexDemandPointsByPosition1763802200000 } from './1763802200000-index-demand-points-by-position.js';
import { CreateRegistryChanges1763803000000 } from './1763803000000-create-registry-changes.js';

/** In the order they run. A new one is added here by `npm run migrate:create`. */
export const migrations = [
  CreateExtensions1763800000000,
  CreateRegions1763800100000,
  CreateInitiatives1763800200000,
  CreatePrivateTables1763800300000,
  CreateRevisions1763800400000,
  CreateRegistryVersions1763800500000,
  CreateReferenceLayers1763800600000,
  CreateAccounts1763801000000,
  CreateMailLog1763801010000,
  CreateAuditLog1763801020000,
  CreateGrowthProfiles1763801100000,
  CreateYearlyFigures1763801110000,
  DropCriteriaOfInitiatives1763801120000,
  CreateSuggestions1763801200000,
  CreateCalls1763801300000,
  CreateInventoryStatements1763801310000,
  CreateListingRefusals1763801400000,
  CreateRecordMerges1763801410000,
  CreateProposals1763801500000,
  AddWhatStayedApartToRecordMerges1763801600000,
  CreateStoredDistances1763802000000,
  CreateRegionFigures1763802100000,
  IndexDemandPointsByPosition1763802200000,
  CreateRegistryChanges1763803000000,
];
