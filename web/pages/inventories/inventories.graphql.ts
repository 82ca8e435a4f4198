import { graphql } from '../../graphql/generated/index.js';

export const INVENTORIES = graphql(`
  query Inventories($regionCode: String!) {
    inventoryStatements(regionCode: $regionCode) {
      code
      name
      statements {
        id
        statedFor
        asked
        statedOn
        validUntil
      }
    }
  }
`);

export const INVENTORY_REGIONS = graphql(`
  query InventoryRegions {
    provinces: regions(kind: PROVINCE) {
      code
      name
    }
    izaRegions: regions(kind: IZA_REGION) {
      code
      name
    }
  }
`);

export const STATE_INVENTORY = graphql(`
  mutation StateInventory($inventory: InventoryInput!) {
    stateInventory(inventory: $inventory) {
      id
    }
  }
`);

export const END_INVENTORY = graphql(`
  mutation EndInventory($id: ID!) {
    endInventory(id: $id)
  }
`);
