import { ARABIC } from '../../../server/opening-hours/sentence-words-ar.js';
import { knowHoursWords } from '../hours-words.js';

export { Outlet as default } from 'react-router';

knowHoursWords('ar', ARABIC);
