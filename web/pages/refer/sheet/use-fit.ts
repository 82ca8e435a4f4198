import { useCallback, useLayoutEffect, useState, type RefObject } from 'react';
import { fitSteps, saysEnough, type FitStep } from '../../../referrals/sheet-fit.js';
import type { Paper } from '../../../referrals/sheet-address.js';

/** Height that may be printed on, millimetres: the paper, without its margins and a little to spare. */
const ROOM_MM: Record<Paper, number> = { a4: 297 - 2 * 12 - 3, a5: 210 - 2 * 8 - 3 };
const PX_PER_MM = 96 / 25.4;

export interface Fit {
  step: FitStep;
  /** False where even the last try is higher than the page. */
  fits: boolean;
}

/**
 * The first try that fits on one page, measured on a copy of the sheet at the width of the paper: the
 * sheet itself may be on a telephone.
 *
 * @param content what stands on the sheet; another one is measured anew
 * @param onFit told whether all that matters is on the page
 */
export function useFit(
  sheet: RefObject<HTMLElement | null>,
  paper: Paper,
  places: number,
  content: string,
  onFit: (fits: boolean) => void,
): Fit {
  const [fit, setFit] = useState<Fit>(() => ({ step: fitSteps(paper, places)[0]!, fits: true }));
  const measure = useCallback(() => {
    if (sheet.current) setFit(firstThatFits(sheet.current, paper, places));
  }, [sheet, paper, places]);
  useLayoutEffect(() => {
    measure();
    // Letters that come later are of another width.
    document.fonts.addEventListener('loadingdone', measure);
    return () => document.fonts.removeEventListener('loadingdone', measure);
  }, [measure, content]);
  const isEnough = fit.fits && saysEnough(fit.step);
  useLayoutEffect(() => onFit(isEnough), [isEnough, onFit]);
  return fit;
}

function firstThatFits(sheet: HTMLElement, paper: Paper, places: number): Fit {
  const room = document.createElement('div');
  room.className = 'sheet-measure';
  room.inert = true;
  const copy = sheet.cloneNode(true) as HTMLElement;
  for (const named of copy.querySelectorAll('[id]')) named.removeAttribute('id');
  copy.classList.add('sheet--on-paper');
  room.append(copy);
  document.body.append(room);
  const steps = fitSteps(paper, places);
  const found = steps.find((step) => {
    copy.dataset['without'] = step.without.join(' ');
    copy.dataset['days'] = String(step.days);
    copy.style.setProperty('--sheet-type', `${step.points}pt`);
    return copy.getBoundingClientRect().height <= ROOM_MM[paper] * PX_PER_MM;
  });
  room.remove();
  return found ? { step: found, fits: true } : { step: steps.at(-1)!, fits: false };
}
