import { useContext } from 'react';
import { Link } from 'react-router';
import type {
  RegistryInitiative,
  RegistryLocation,
} from '../../../server/registry/registry-file.js';
import { Dutch } from '../../i18n/Dutch.js';
import { addressOf } from '../../registry/address-of.js';
import { FramedContext } from './framed.js';
import { usePath } from './use-path.js';

/** Kept in the history of this tab alone: the page knows that "back" is the list. */
export const FROM_LIST = { fromList: true };

interface PlaceLinkProps {
  initiative: RegistryInitiative;
  location?: RegistryLocation;
  /** The page can then lead back to the list. */
  fromList?: boolean;
}

/**
 * The way to the page of a place, made on the device: following it asks the server nothing. It is
 * fetched when it is followed and never before, or the links on a page would tell what was found.
 */
export function PlaceLink({ initiative, location, fromList = true }: PlaceLinkProps) {
  const framed = useContext(FramedContext);
  const to = usePath()(addressOf(initiative, location));
  const name = <Dutch>{initiative.name}</Dutch>;
  if (framed) return <framed.Elsewhere href={to}>{name}</framed.Elsewhere>;
  return (
    <Link to={to} prefetch="none" state={fromList ? FROM_LIST : null}>
      {name}
    </Link>
  );
}
